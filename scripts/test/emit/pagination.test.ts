import { expect, test } from "vitest";
import type { Pagination } from "../../src/openapi.ts";
import { dedent } from "../support/dedent.ts";
import { documentOf, emit, emitFile } from "../support/document.ts";

const paging = (pagination: Pagination) => documentOf({ "x-pagination": pagination });

test("a vendor without pages has no module for them", () => {
  expect([...emit(documentOf({})).keys()]).not.toContain("src/pagination.ts");
});

test("an operation that pages says how, but for what the caller chooses", () => {
  const pagination: Pagination = { in: "query", page: "page", size: "per_page", items: "/data" };
  expect(emitFile(paging(pagination), "src/pagination.ts")).toBe(dedent`
    // Generated from specs/acme/openapi.yaml by 'pnpm generate'. Do not edit.
    import { byPage, type Pagination } from "@guestlist/client-runtime";

    export const addUser: Pagination = /* @__PURE__ */ byPage({ in: "query", page: "page", items: "/data" });
  `);
});

test.each<[Pagination, string]>([
  [{ in: "query", page: "page", items: "" }, 'byPage({ in: "query", page: "page", items: "" })'],
  [{ in: "query", skip: "offset", items: "" }, 'byOffset({ in: "query", skip: "offset", items: "" })'],
])("%j is %s", (pagination, text) => {
  expect(emitFile(paging(pagination), "src/pagination.ts")).toContain(`= /* @__PURE__ */ ${text};`);
});

test("a constant that does not fit on a line of 110 columns has several", () => {
  const totals = { totalItems: { header: "x-total-items" } };
  const module = emitFile(
    paging({ in: "query", page: "page", items: "/data", ...totals }),
    "src/pagination.ts",
  );
  expect(module.split("\n").filter((line) => line.length > 110)).toEqual([]);
});
