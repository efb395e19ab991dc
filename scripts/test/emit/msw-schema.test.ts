import { describe, expect, test } from "vitest";
import { judgingSchema, referredSchemas } from "../../src/emit/msw-schema.ts";
import type { Schema } from "../../src/openapi.ts";
import { named } from "../support/document.ts";

describe("of a schema, what judges a value is kept", () => {
  test.each<[Schema, Schema]>([
    [true, true],
    [{ description: "A name.", type: "string", example: "Ada", "x-source": {} }, { type: "string" }],
    [
      {
        type: "object",
        title: "User",
        properties: { default: { type: "string", default: "a" }, title: named("Title") },
      },
      { type: "object", properties: { default: { type: "string" }, title: named("Title") } },
    ],
    [{ allOf: [{ deprecated: true }, { minLength: 1 }] }, { allOf: [{}, { minLength: 1 }] }],
    [
      { items: { description: "" }, prefixItems: [{ title: "" }], not: { title: "" } },
      { items: {}, prefixItems: [{}], not: {} },
    ],
    [{ type: "string", "x-extensible-enum": ["a"] }, { type: "string" }],
    [
      { const: { description: "a" }, enum: [{ title: "b" }] },
      { const: { description: "a" }, enum: [{ title: "b" }] },
    ],
  ])("%j", (schema, want) => {
    expect(judgingSchema(schema)).toEqual(want);
  });
});

describe("the schemas that are needed", () => {
  const types = Object.entries({
    Tree: { type: "array", items: named("Tree") },
    User: { properties: { boss: { anyOf: [named("User"), { type: "null" }] }, team: named("Team") } },
    Team: { type: "string", description: "A team." },
    Unused: { type: "string" },
  } as Record<string, Schema>).map(([name, schema]) => ({ name, description: "", schema }));

  test("are those that are referred to, however far away, in alphabetical order", () => {
    expect(Object.entries(referredSchemas([{ items: named("User") }], types))).toEqual([
      ["Team", { type: "string" }],
      ["User", types.find(({ name }) => name === "User")?.schema],
    ]);
  });

  test("may contain themselves", () => {
    expect(Object.keys(referredSchemas([named("Tree")], types))).toEqual(["Tree"]);
  });
});
