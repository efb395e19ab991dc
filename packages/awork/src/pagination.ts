// Generated from specs/awork/openapi.yaml by 'pnpm generate'. Do not edit.
import { byPage, type Pagination } from "@guestlist/client-runtime";

export const listRolePermissions: Pagination = /* @__PURE__ */ byPage({
  in: "query",
  page: "page",
  items: "",
  totalItems: { header: "aw-totalitems" },
});

export const listRoleUsers: Pagination = /* @__PURE__ */ byPage({
  in: "query",
  page: "page",
  items: "",
  totalItems: { header: "aw-totalitems" },
});

export const listTeams: Pagination = /* @__PURE__ */ byPage({
  in: "query",
  page: "page",
  items: "",
  totalItems: { header: "aw-totalitems" },
});

export const listUserContactInfos: Pagination = /* @__PURE__ */ byPage({
  in: "query",
  page: "page",
  items: "",
  totalItems: { header: "aw-totalitems" },
});

export const listUsers: Pagination = /* @__PURE__ */ byPage({
  in: "query",
  page: "page",
  items: "",
  totalItems: { header: "aw-totalitems" },
});
