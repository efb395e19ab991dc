// Generated from specs/smartdocumentor/openapi.yaml by 'pnpm generate'. Do not edit.
import { byPage, type Pagination } from "@guestlist/client-runtime";

export const listBatches: Pagination = /* @__PURE__ */ byPage({
  in: "query",
  page: "pageNumber",
  items: "/items",
  totalItems: { body: "/totalCount" },
  totalPages: { body: "/totalPages" },
});

export const listTasks: Pagination = /* @__PURE__ */ byPage({
  in: "query",
  page: "pageNumber",
  items: "/items",
  totalItems: { body: "/totalCount" },
  totalPages: { body: "/totalPages" },
});
