// Generated from specs/aitronos/openapi.yaml by 'pnpm generate'. Do not edit.
import { byOffset, byPage, type Pagination } from "@guestlist/client-runtime";

export const listAccounts: Pagination = /* @__PURE__ */ byOffset({ in: "query", skip: "skip", items: "" });

export const listApiKeys: Pagination = /* @__PURE__ */ byPage({
  in: "query",
  page: "page",
  items: "/api_keys",
  totalItems: { body: "/pagination/total_count" },
  totalPages: { body: "/pagination/total_pages" },
});

export const listMemberChangeLogs: Pagination = /* @__PURE__ */ byOffset({
  in: "body",
  skip: "skip",
  items: "/logs",
  totalItems: { body: "/total_count" },
});

export const listOrganizationChangeLogs: Pagination = /* @__PURE__ */ byOffset({
  in: "body",
  skip: "skip",
  items: "/logs",
  totalItems: { body: "/total_count" },
});

export const listRoleMembers: Pagination = /* @__PURE__ */ byOffset({
  in: "query",
  skip: "skip",
  items: "/members",
  totalItems: { body: "/total" },
});
