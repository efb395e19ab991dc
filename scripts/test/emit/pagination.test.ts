import { expect, test } from "vitest";
import type { Pagination } from "../../src/openapi.ts";
import { documentOf, emitFile } from "../support/document.ts";

const paging = (pagination?: Pagination) =>
  emitFile(documentOf(pagination ? { "x-pagination": pagination } : {}), "src/wire.ts");

test("an operation without pages says nothing of them", () => {
  expect(paging()).not.toMatch(/via:|by(Page|Offset|Cursor)/);
});

test.each<[Pagination, string]>([
  [{ in: "query", page: "page", items: "" }, 'byPage({ in: "query", page: "page", items: "" })'],
  [{ in: "query", skip: "offset", items: "" }, 'byOffset({ in: "query", skip: "offset", items: "" })'],
  [
    { in: "query", page: "page", size: "per_page", items: "/data" },
    'byPage({ in: "query", page: "page", items: "/data" })',
  ],
])("one that pages says how, but for what the caller chooses: %j", (pagination, text) => {
  const module = paging(pagination);
  expect(module).toContain(`  via: /* @__PURE__ */ ${text},\n`);
  expect(module).toContain(`import { ${text.slice(0, text.indexOf("("))} } from`);
});

test("what does not fit on a line of 110 columns has several", () => {
  const totals = { totalItems: { header: "x-total-items" }, totalPages: { header: "x-total-pages" } };
  const module = paging({ in: "query", page: "page", items: "/data", ...totals });
  expect(module.split("\n").filter((line) => line.length > 110)).toEqual([]);
  expect(module).toContain('  via: /* @__PURE__ */ byPage({\n    in: "query",\n');
});
