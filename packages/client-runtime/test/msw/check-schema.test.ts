import { describe, expect, test } from "vitest";
import { checkSchema } from "../../src/msw/check-schema.js";
import type { Schema, Schemas } from "../../src/msw/schema.js";
import { placeOf } from "../../src/msw/violation.js";

const schemas: Schemas = {
  Id: { type: "string", pattern: "^id_" },
  Tree: {
    type: "object",
    properties: {
      leaf: { type: "string" },
      children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
    },
  },
  Circle: { allOf: [{ $ref: "#/components/schemas/Circle" }, { type: "string" }] },
};

/** Violations in a line each. */
function check(schema: Schema, value: unknown): string[] {
  return checkSchema(schema, value, placeOf("body", schemas)).map(
    ({ place, found, expected }) => `${place}: ${found}, not ${expected}`,
  );
}

const object: Schema = { type: "object", properties: { name: { type: "string" } }, required: ["name"] };
const closed: Schema = { type: "object", properties: { name: true }, additionalProperties: false };

describe("a valid value has no violations", () => {
  test.each<[Schema, unknown]>([
    [true, { any: "thing" }],
    [{}, null],
    [{ type: "null" }, null],
    [{ type: ["string", "null"] }, null],
    [{ type: "number" }, 1],
    [{ type: "number" }, 10n ** 20n],
    [{ type: "integer" }, 1.0],
    [{ type: "integer", format: "int64", minimum: 1 }, 9007199254740993n],
    [{ type: "string", format: "binary", maxLength: 1 }, new Blob(["bytes"])],
    [{ const: { a: [1, null] } }, { a: [1, null] }],
    [{ enum: ["a", null] }, null],
    [{ type: "number", multipleOf: 0.01 }, 0.07],
    [{ type: "string", maxLength: 1 }, "😀"],
    [{ type: "string", pattern: "\\p{L}" }, "ü"],
    [{ type: "string", format: "something else" }, "anything"],
    [{ minLength: 5, minItems: 5, minimum: 5, minProperties: 5 }, true],
    [{ type: "array", prefixItems: [{ type: "string" }], items: { type: "integer" } }, ["a", 1, 2]],
    [{ type: "array", uniqueItems: true }, [1, "1", [1], { a: 1 }, { a: 2 }]],
    [object, { name: "a", other: 1 }],
    [
      { ...closed, patternProperties: { "^x-": { type: "string" } } },
      { name: 1, "x-a": "b" },
    ],
    [{ additionalProperties: { type: "integer" } }, { a: 1, b: 2 }],
    [{ oneOf: [{ type: "string" }, { type: "integer" }] }, 1],
    [{ anyOf: [{ type: "string" }, { minLength: 1 }] }, "a"],
    [{ not: { type: "string" } }, 1],
    [{ $ref: "#/components/schemas/Id" }, "id_1"],
    [{ $ref: "#/components/schemas/Tree" }, { leaf: "a", children: [{ children: [] }] }],
    [{ $ref: "#/components/schemas/Circle" }, "a"],
  ])("%j allows %o", (schema, value) => {
    expect(check(schema, value)).toEqual([]);
  });
});

describe("an invalid value is told with its place and what was expected", () => {
  test.each<[Schema, unknown, string]>([
    [false, 1, "body: 1, not nothing"],
    [{ type: "string" }, 1, "body: 1, not a string"],
    [{ type: "integer" }, 1.5, "body: 1.5, not an integer"],
    [{ type: "integer" }, "1", 'body: "1", not an integer'],
    [{ type: "boolean" }, null, "body: null, not true or false"],
    [{ type: ["string", "null"] }, [], "body: [], not a string or null"],
    [{ const: "a" }, "b", 'body: "b", not "a"'],
    [{ enum: ["a", 1, null] }, "b", 'body: "b", not one of "a", 1, null'],
    [{ minimum: 2 }, 1, "body: 1, not at least 2"],
    [{ maximum: 2 }, 3n, "body: 3, not at most 2"],
    [{ exclusiveMinimum: 2 }, 2, "body: 2, not more than 2"],
    [{ exclusiveMaximum: 2 }, 2, "body: 2, not less than 2"],
    [{ multipleOf: 0.5 }, 0.7, "body: 0.7, not a multiple of 0.5"],
    [{ multipleOf: 2 }, 10n ** 20n + 1n, "body: 100000000000000000001, not a multiple of 2"],
    [{ type: "integer", format: "int32" }, 2 ** 31, "body: 2147483648, not an integer of 32 bits"],
    [{ type: "integer", format: "int64" }, 2n ** 63n, "body: 9223372036854775808, not an integer of 64 bits"],
    [{ minLength: 1 }, "", 'body: "", not at least 1 character'],
    [{ maxLength: 2 }, "abc", 'body: "abc", not at most 2 characters'],
    [{ pattern: "^a" }, "b", 'body: "b", not a match of ^a'],
    [{ minItems: 1 }, [], "body: [], not at least 1 item"],
    [{ maxItems: 0 }, [1], "body: [1], not at most 0 items"],
    [
      { uniqueItems: true },
      [{ a: [1] }, { a: [1] }],
      'body: [{"a":[1]},{"a":[1]}], not items that differ from each other',
    ],
    [{ items: { type: "string" } }, ["a", 1], "body /1: 1, not a string"],
    [{ prefixItems: [true], items: false }, [1, 2], "body /1: 2, not nothing"],
    [object, {}, "body /name: nothing, not a string"],
    [closed, { "a/b~c": 1 }, "body /a~1b~0c: 1, not no such property"],
    [{ minProperties: 1 }, {}, "body: {}, not at least 1 properties"],
    [{ maxProperties: 0 }, { a: 1 }, 'body: {"a":1}, not at most 0 properties'],
    [{ patternProperties: { "^x-": { type: "string" } } }, { "x-a": 1 }, "body /x-a: 1, not a string"],
    [{ not: { const: 1 } }, 1, "body: 1, not not 1"],
    [{ $ref: "#/components/schemas/Id" }, "x", 'body: "x", not a match of ^id_'],
    [
      { $ref: "#/components/schemas/Tree" },
      { children: [{ children: [{ leaf: 1 }] }] },
      "body /children/0/children/0/leaf: 1, not a string",
    ],
    [{ $ref: "#/components/schemas/Circle" }, 1, "body: 1, not a string"],
    [{ anyOf: [{ type: "string" }, { type: "null" }] }, 1, "body: 1, not a string or null"],
    [{ anyOf: [object, { type: "null" }] }, { name: 1 }, "body /name: 1, not a string"],
    [
      { oneOf: [{ minimum: 1 }, { minimum: 2 }] },
      3,
      "body: 3, not a value that only one of the alternatives allows",
    ],
  ])("%j refuses %o", (schema, value, want) => {
    expect(check(schema, value)).toEqual([want]);
  });

  test("all at once", () => {
    const user: Schema = { ...object, additionalProperties: false, required: ["name", "id"] };
    expect(check({ allOf: [user, { minProperties: 3 }] }, { name: 1, more: 2 })).toEqual([
      "body /id: nothing, not a value",
      "body /name: 1, not a string",
      "body /more: 2, not no such property",
      'body: {"name":1,"more":2}, not at least 3 properties',
    ]);
  });

  test("shortened", () => {
    expect(check({ type: "null" }, "x".repeat(100))).toEqual([`body: "${"x".repeat(59)}…, not null`]);
  });
});

describe("names that every object has are not taken for properties", () => {
  test.each(["constructor", "__proto__", "toString"])("%s", (name) => {
    const schema: Schema = { type: "object", required: [name], additionalProperties: { type: "string" } };
    expect(check(schema, {})).toEqual([`body /${name}: nothing, not a value`]);
    expect(check(schema, JSON.parse(`{ "${name}": 1 }`))).toEqual([`body /${name}: 1, not a string`]);
  });
});

test("a reference to nothing is an error, not a value that passes", () => {
  expect(() => check({ $ref: "#/components/schemas/constructor" }, 1)).toThrow(
    "no schema #/components/schemas/constructor",
  );
});
