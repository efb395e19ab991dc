import { describe, expect, test } from "vitest";
import type { OpenApiDocument, Operation, Parameter, Schema } from "../../src/openapi.ts";
import { compile } from "../support/compile.ts";
import { documentOf, emit, json, named } from "../support/document.ts";

const security: Partial<OpenApiDocument> = {
  security: [{ key: [] }],
  components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
};

/** What the compiler says of the package of an operation among schemas. */
function compileWith(operation: Partial<Operation>, more: Record<string, Schema> = {}): string[] {
  const components = { ...security.components, schemas: { ...schemas, ...more } };
  return compile(emit(documentOf(operation, { ...security, components })));
}

const id: Parameter = { name: "id", in: "path", required: true, schema: { type: "string" } };
const user = { description: "A user.", content: json(named("User")) };
const schemas: Record<string, Schema> = { User: { type: "object", properties: { id: { type: "string" } } } };

describe("an operation compiles with", () => {
  test.each<[string, Partial<Operation>]>([
    ["nothing to pass", {}],
    [
      "parameters in every place",
      {
        parameters: [id, ...(["query", "header", "cookie"] as const).map((place) => ({ ...id, in: place }))],
      },
    ],
    [
      "a parameter with content",
      { parameters: [{ name: "filter", in: "query", content: json({ type: "object" }) }] },
    ],
    ["an optional body", { requestBody: { content: json(named("User")) } }],
    [
      "a body of every kind but JSON",
      { requestBody: { content: { "multipart/form-data": { schema: { type: "object" } } } } },
    ],
    [
      "a form",
      { requestBody: { content: { "application/x-www-form-urlencoded": { schema: named("User") } } } },
    ],
    [
      "a text",
      {
        requestBody: { content: { "text/csv": { schema: { type: "string" } } } },
        responses: { 200: { description: "", content: { "text/csv": {} } } },
      },
    ],
    [
      "a file",
      {
        requestBody: { content: { "image/png": { schema: { type: "string", format: "binary" } } } },
        responses: { 200: { description: "", content: { "image/png": {} } } },
      },
    ],
    ["several successes", { responses: { 200: user, 202: { description: "" }, 204: { description: "" } } }],
    [
      "ranges and a default",
      { responses: { "2XX": user, "4XX": user, 409: { description: "" }, default: user } },
    ],
    ["a default alone", { responses: { default: user } }],
    [
      "exact numbers",
      {
        responses: {
          200: { description: "", content: json({ type: "integer", format: "int64" }) },
          409: { description: "", content: json({ type: "integer", format: "int64" }) },
        },
      },
    ],
    ["no security of its own", { security: [], "x-idempotent": true, deprecated: true }],
  ])("%s", (_, operation) => {
    expect(compileWith(operation)).toEqual([]);
  });
});

test("parameters of every style compile", () => {
  const styles: [place: Parameter["in"], style: string, explode: boolean[]][] = [
    ["path", "simple", [true, false]],
    ["path", "label", [true, false]],
    ["path", "matrix", [true, false]],
    ["query", "form", [true, false]],
    ["query", "spaceDelimited", [false]],
    ["query", "pipeDelimited", [false]],
    ["query", "deepObject", [true]],
    ["header", "simple", [true, false]],
    ["cookie", "form", [true, false]],
  ];
  const styled = styles.flatMap(([place, style, explodes]) =>
    explodes.flatMap((explode) =>
      [true, false].map((allowReserved): Parameter => {
        const name = `${style}-${explode}-${allowReserved}`;
        return { ...id, name, in: place, style, explode, allowReserved, schema: { type: "object" } };
      }),
    ),
  );
  const withContent = (["path", "query", "header", "cookie"] as const).flatMap((place) =>
    ["application/json", "text/plain"].map(
      (mediaType): Parameter => ({ name: mediaType, in: place, content: { [mediaType]: {} } }),
    ),
  );
  expect(compileWith({ parameters: [...styled, ...withContent] })).toEqual([]);
});

describe("a schema compiles that", () => {
  const base: Schema = { type: "object", properties: { kind: { type: "string" }, name: { type: "string" } } };
  test.each<[string, Record<string, Schema>]>([
    [
      "contains itself",
      {
        User: {
          type: "object",
          properties: { boss: named("User"), team: { type: "array", items: named("User") } },
        },
      },
    ],
    [
      "is made of others",
      {
        User: { allOf: [named("Base"), { type: "object", properties: { age: { type: "integer" } } }] },
        Base: base,
      },
    ],
    ["requires a property of another", { User: { allOf: [named("Base")], required: ["name"] }, Base: base }],
    [
      "requires a property of another beside its own",
      { User: { allOf: [named("Base"), { required: ["name"] }] }, Base: base },
    ],
    [
      "is told apart by a property",
      {
        User: {
          oneOf: [named("Cat"), named("Dog")],
          discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
        },
        Cat: base,
        Dog: base,
      },
    ],
    [
      "others extend and that is told apart by a property",
      {
        User: {
          type: "object",
          properties: { kind: { type: "string" } },
          required: ["kind"],
          discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Cat" } },
        },
        Cat: { allOf: [named("User"), base] },
        List: { type: "array", items: named("Cat") },
      },
    ],
    ["has any keys", { User: { type: "object", additionalProperties: named("Base") }, Base: base }],
    ["has known and any other keys", { User: { ...base, additionalProperties: { type: "string" } } }],
    ["has keys of a pattern", { User: { type: "object", patternProperties: { "^x-": { type: "string" } } } }],
    [
      "is a list of places",
      { User: { type: "array", prefixItems: [{ type: "string" }, named("Base")] }, Base: base },
    ],
    ["excludes another", { User: { allOf: [named("Base"), { not: { required: ["name"] } }] }, Base: base }],
    ["has open values", { User: { type: "string", "x-extensible-enum": ["a", "b"] } }],
    ["has open numbers", { User: { type: "integer", "x-extensible-enum": [1, 2, -1] } }],
    ["has closed values of every kind", { User: { enum: ["a", 1, -1, true, null] } }],
    ["has one value that is a list", { User: { const: ["a", 1] } }],
    ["has one value that is an object", { User: { const: { a: 1 } } }],
    ["has values that are lists", { User: { enum: [["a"], ["b"]] } }],
  ])("%s", (_, parts) => {
    expect(compileWith({ responses: { 200: user } }, parts)).toEqual([]);
  });

  test.each([
    "Array",
    "ClientErrorStatus",
    "HttpStatus",
    "Operation",
    "Promise",
    "RetryPolicy",
    "String",
    "Success",
    "WithRequired",
  ])("is called %s", (name) => {
    const responses = {
      200: user,
      "4XX": { description: "", content: json(named(name)) },
      default: { description: "", content: json({ type: "array", items: named(name) }) },
    };
    expect(compileWith({ responses }, { [name]: { type: "object" } })).toEqual([]);
  });
});
