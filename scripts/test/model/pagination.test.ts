import { describe, expect, test } from "vitest";
import type { Pagination, Schema } from "../../src/openapi.ts";
import { documentOf, json, named, vendorOf } from "../support/document.ts";

const user: Schema = { type: "object", properties: { id: { type: "string", readOnly: true } } };

function paginationOf(
  page: Schema,
  pagination: Partial<Pagination> = {},
  schemas: Record<string, Schema> = {},
) {
  const operation = {
    responses: {
      200: { description: "", content: json(page) },
      400: { description: "", content: json(named("User")) },
    },
    "x-pagination": { in: "query", page: "page", items: "", ...pagination } as const,
  };
  const [built] = vendorOf(
    documentOf(operation, { components: { schemas: { User: user, ...schemas } } }),
  ).operations;
  return built?.pagination;
}

test("an operation that says nothing does not page", () => {
  expect(vendorOf(documentOf({})).operations[0]?.pagination).toBeUndefined();
});

test("what is said of the pages is kept", () => {
  const stated: Pagination = {
    in: "body",
    cursor: "next",
    nextCursor: "/next",
    items: "",
    totalItems: { header: "x-total" },
  };
  expect(paginationOf({ type: "array", items: named("User") }, stated)).toMatchObject(stated);
});

describe("the items of a page", () => {
  const list: Schema = { type: "array", items: named("User") };
  test.each<[string, Schema, string, Record<string, Schema>]>([
    ["are those of the body", list, "", {}],
    ["are found in a property", { type: "object", properties: { data: list } }, "/data", {}],
    [
      "are found deeper",
      { type: "object", properties: { data: { type: "object", properties: { list } } } },
      "/data/list",
      {},
    ],
    [
      "are found behind references",
      named("Page"),
      "/data",
      { Page: { properties: { data: named("Users") } }, Users: list },
    ],
    [
      "are found in a part of a composition",
      { allOf: [named("Total"), { properties: { data: list } }] },
      "/data",
      { Total: {} },
    ],
  ])("%s", (_, page, items, schemas) => {
    expect(paginationOf(page, { items }, schemas)?.itemSchema).toEqual(named("User"));
  });

  test.each<[string, Schema, string]>([
    ["nowhere", { type: "object" }, "/data"],
    ["in a property without items", { type: "object", properties: { data: { type: "array" } } }, "/data"],
    ["in anything", true, "/data"],
  ])("are anything, if they are described %s", (_, page, items) => {
    expect(paginationOf(page, { items })?.itemSchema).toBe(true);
  });
});
