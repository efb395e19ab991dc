// Generated from specs/atomicwork/openapi.yaml by 'pnpm generate'. Do not edit.
import { byPage, type Pagination } from "@guestlist/client-runtime";

export const listUsers: Pagination = /* @__PURE__ */ byPage({
  in: "query",
  page: "page",
  items: "/data",
  totalPages: { body: "/total_pages" },
});
