import { describe, expect, test } from "vitest";
import { buildParameters } from "../../src/model/parameters.ts";
import type { OpenApiDocument, Parameter, PathItem, Schema } from "../../src/openapi.ts";
import { documentWith, named } from "../support/document.ts";

const page: Parameter = { name: "page", in: "query", schema: { type: "integer" } };

function build(
  own: PathItem["parameters"],
  shared: PathItem["parameters"] = [],
  parts?: Partial<OpenApiDocument>,
) {
  return buildParameters(documentWith(parts), { parameters: shared }, { parameters: own ?? [] });
}

function buildOne(parameter: Parameter) {
  const [built] = build([parameter]);
  return built;
}

test("an operation overrides the parameter of its path item that has the same name and place", () => {
  const shared: Parameter[] = [
    { name: "id", in: "path", required: true, description: "Shared." },
    { name: "page", in: "header", description: "Shared." },
  ];
  const own: Parameter[] = [{ name: "id", in: "path", required: true, description: "Own." }, page];
  const built = build(own, shared).map(({ parameter, schema }) => [
    parameter.in,
    parameter.name,
    schema.description,
  ]);
  expect(built).toEqual([
    ["path", "id", "Own."],
    ["header", "page", "Shared."],
    ["query", "page", undefined],
  ]);
});

test("a reference to a component is followed", () => {
  const parameters = { Page: page };
  const [built] = build([{ $ref: "#/components/parameters/Page" }], [], { components: { parameters } });
  expect(built?.parameter.name).toBe("page");
});

test.each(["Accept", "content-type", "AUTHORIZATION"])(
  "a header %s is described elsewhere, and left out",
  (name) => {
    expect(build([{ name, in: "header", schema: { type: "string" } }])).toEqual([]);
  },
);

test("a query parameter called accept is a parameter like any other", () => {
  expect(build([{ name: "accept", in: "query" }])).toHaveLength(1);
});

describe("style and explode", () => {
  test.each([
    ["path", {}, "simple", false],
    ["header", {}, "simple", false],
    ["query", {}, "form", true],
    ["cookie", {}, "form", true],
    ["query", { explode: false }, "form", false],
    ["query", { style: "pipeDelimited" }, "pipeDelimited", false],
    ["query", { style: "deepObject", explode: true }, "deepObject", true],
    ["path", { style: "label", explode: true }, "label", true],
  ] as const)("in %s with %j: %s, %s", (location, stated, style, explode) => {
    expect(buildOne({ name: "id", in: location, ...stated })?.parameter).toMatchObject({ style, explode });
  });
});

describe("whether a value may be an array, and whether it may be an object", () => {
  const schemas = { Filter: { type: "object" }, Name: { type: "string" } };

  test.each<[Schema, mayBeArray: boolean, mayBeObject: boolean]>([
    [{ type: "string" }, false, false],
    [{ type: ["string", "null"] }, false, false],
    [{ type: "array", items: { type: "string" } }, true, false],
    [{ type: "object" }, false, true],
    [{ type: ["object", "null"] }, false, true],
    [{ type: ["string", "array"] }, true, false],
    [named("Filter"), false, true],
    [named("Name"), false, false],
    [{ enum: ["a", 1, null] }, false, false],
    [{ enum: [["a"]] }, true, false],
    [{ enum: [{}] }, false, true],
    [{ oneOf: [named("Name"), { type: "integer" }] }, false, false],
    [{ anyOf: [named("Name"), named("Filter")] }, false, true],
    [{}, true, true],
    [true, true, true],
  ])("%j: %s, %s", (schema, mayBeArray, mayBeObject) => {
    const [built] = build([{ ...page, schema }], [], { components: { schemas } });
    expect(built?.parameter).toMatchObject({ mayBeArray, mayBeObject });
  });
});

test("a parameter with content has a media type, and the schema of its content", () => {
  const built = buildOne({
    name: "filter",
    in: "query",
    content: { "application/json": { schema: { type: "object" } } },
  });
  expect(built).toMatchObject({ parameter: { contentType: "application/json" }, schema: { type: "object" } });
});

test("what is said of a parameter goes to its schema, where the type's documentation comes from", () => {
  const schema = { type: "string", description: "Of the schema." };
  expect(buildOne({ ...page, schema, description: "Of the parameter.", deprecated: true })?.schema).toEqual({
    type: "string",
    description: "Of the parameter.",
    deprecated: true,
  });
  expect(buildOne({ ...page, schema })?.schema).toEqual(schema);
});

test.each([
  ["its own", { example: 2, examples: { a: { value: 3 } } }, 2],
  ["the first of its examples", { examples: { a: { value: 3 }, b: { value: 4 } } }, 3],
  ["that of its schema", { schema: { type: "integer", example: 5 } }, 5],
  ["the first of its schema's", { schema: { type: "integer", examples: [6, 7] } }, 6],
  ["none", {}, undefined],
])("the example is %s", (_, stated, want) => {
  expect(buildOne({ ...page, ...stated })?.parameter.example).toBe(want);
});

test("a client option is kept by name", () => {
  expect(buildOne({ name: "X-Id", in: "header", "x-client-option": "id" })?.parameter.clientOption).toBe(
    "id",
  );
});
