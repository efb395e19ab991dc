import { describe, expect, test } from "vitest";
import { compileTypes, documentAnswering, importedPackage } from "./support/imported.ts";

const text = { type: "string" };
const number = { type: "number" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });

/** A condition, what holds where it is met, and what holds elsewhere. */
function condition(values: object, met: unknown, unmet?: unknown): object {
  // biome-ignore lint/suspicious/noThenProperty: the name of a keyword of JSON Schema
  return { if: values, then: met, ...(unmet === undefined ? {} : { else: unmet }) };
}

interface Keyword {
  schema: unknown;
  accepts: string[];
  refuses: string[];
}

/** Schemas by name, each with values of its type: all in one document, so that one program judges them. */
const keywords: Record<string, Keyword> = {
  Name: { schema: object({ name: text }), accepts: ['{ name: "a" }'], refuses: ["{ name: 1 }"] },
  Kind: { schema: { enum: ["a", "b", "c"] }, accepts: ['"a"'], refuses: ['"d"'] },
  KindByReference: { schema: ref("Kind"), accepts: ['"a"'], refuses: ['"d"'] },
  Required: { schema: { enum: ["r"] }, accepts: ['"r"'], refuses: ["1"] },
  Pick: { schema: { enum: ["p"] }, accepts: ['"p"'], refuses: ["1"] },

  DependentRequired: {
    schema: object(
      { name: text, card: text, address: text, zip: { type: "array", items: number } },
      { required: ["name"], dependentRequired: { card: ["address", "zip"] } },
    ),
    accepts: [
      '{ name: "a" }',
      '{ name: "a", address: "x" }',
      '{ name: "a", card: "1", address: "x", zip: [1] }',
    ],
    refuses: ['{ name: "a", card: "1" }', '{ name: "a", card: "1", address: "x" }'],
  },
  DependentMutual: {
    schema: object({ a: text, b: number }, { dependentRequired: { a: ["b"], b: ["a"] } }),
    accepts: ["{}", '{ a: "x", b: 1 }'],
    refuses: ['{ a: "x" }', "{ b: 1 }"],
  },
  DependentChain: {
    schema: object({ a: text, b: text, c: text }, { dependentRequired: { a: ["b"], b: ["c"] } }),
    accepts: ["{}", '{ b: "y", c: "z" }', '{ a: "x", b: "y", c: "z" }'],
    refuses: ['{ a: "x", b: "y" }', '{ b: "y" }'],
  },
  DependentOfInherited: {
    schema: { allOf: [ref("Name"), object({ c: number })], dependentRequired: { c: ["name"] } },
    accepts: ["{}", '{ c: 1, name: "x" }'],
    refuses: ["{ c: 1 }", "{ c: 1, name: 1 }"],
  },
  DependentOfRequired: {
    schema: object({ a: text, b: text }, { required: ["a"], dependentRequired: { a: ["b"] } }),
    accepts: ['{ a: "x", b: "y" }'],
    refuses: ['{ a: "x" }'],
  },
  DependentNullable: {
    schema: { ...object({ a: text, b: text }), type: ["object", "null"], dependentRequired: { a: ["b"] } },
    accepts: ["null", '{ a: "x", b: "y" }'],
    refuses: ['{ a: "x" }'],
  },
  DependentMany: {
    schema: object(Object.fromEntries("abcdef".split("").map((name) => [name, text])), {
      dependentRequired: Object.fromEntries("abcde".split("").map((name) => [name, ["f"]])),
    }),
    accepts: ["{}", '{ a: "x" }'],
    refuses: ["{ a: 1 }"],
  },
  DependentSchemas: {
    schema: object(
      { a: text, b: number },
      { dependentSchemas: { a: object({ c: ref("Kind") }, { required: ["c"] }) } },
    ),
    accepts: ["{}", "{ b: 1 }", '{ a: "x", c: "a" }'],
    refuses: ['{ a: "x" }', '{ a: "x", c: "d" }'],
  },
  Dependencies: {
    schema: object(
      { a: text, b: text, c: number },
      { dependencies: { a: ["b"], c: object({ d: number }, { required: ["d"] }) } },
    ),
    accepts: ['{ a: "x", b: "y" }', "{ c: 1, d: 2 }"],
    refuses: ['{ a: "x" }', "{ c: 1 }"],
  },

  NotRequired: {
    schema: object({ a: text, b: text }, { not: { required: ["a"] } }),
    accepts: ['{ b: "x" }'],
    refuses: ['{ a: "x" }'],
  },
  NotTogether: {
    schema: object({ a: text, b: text }, { not: { required: ["a", "b"] } }),
    accepts: ["{}", '{ a: "x" }', '{ b: "x" }'],
    refuses: ['{ a: "x", b: "y" }'],
  },
  NotAnyRequired: {
    schema: object(
      { a: text, b: text, c: text },
      { not: { anyOf: [{ required: ["a"] }, { required: ["b"] }] } },
    ),
    accepts: ['{ c: "x" }'],
    refuses: ['{ a: "x" }', '{ b: "x" }'],
  },
  NotConst: {
    schema: { type: "string", enum: ["a", "b"], not: { const: "a" } },
    accepts: ['"b"'],
    refuses: ['"a"'],
  },
  NotType: {
    schema: { type: ["string", "number", "null"], not: { type: "null" } },
    accepts: ['"b"', "1"],
    refuses: ["null"],
  },
  NotAnything: { schema: object({ gone: { not: {} } }), accepts: ["{}"], refuses: ["{ gone: 1 }"] },
  NotUnsayable: { schema: { type: "string", not: { pattern: "x" } }, accepts: ['"b"'], refuses: ["1"] },

  ConditionByValue: {
    schema: object(
      { kind: { enum: ["card", "bank", "cash"] }, number: text, iban: text },
      {
        required: ["kind"],
        allOf: [
          condition({ properties: { kind: { const: "card" } } }, { required: ["number"] }),
          condition({ properties: { kind: { const: "bank" } } }, { required: ["iban"] }),
        ],
      },
    ),
    accepts: ['{ kind: "card", number: "1" }', '{ kind: "bank", iban: "1" }', '{ kind: "cash" }'],
    refuses: ['{ kind: "card" }', '{ kind: "bank", number: "1" }', "{}"],
  },
  ConditionElse: {
    schema: object(
      { on: { type: "boolean" }, at: text },
      condition(
        { properties: { on: { const: true } }, required: ["on"] },
        { required: ["at"] },
        object({ why: text }, { required: ["why"] }),
      ),
    ),
    accepts: ['{ on: true, at: "x" }', '{ on: false, why: "y" }', '{ why: "y" }'],
    refuses: ["{ on: true }", "{}", "{ on: false }"],
  },
  ConditionVacuous: {
    schema: object(
      { on: { type: "boolean" }, at: text },
      condition({ properties: { on: { const: true } } }, { required: ["at"] }),
    ),
    accepts: ['{ on: true, at: "x" }', '{ at: "x" }', "{ on: false }"],
    refuses: ["{ on: true }", "{}"],
  },
  ConditionOnReference: {
    schema: object(
      { kind: ref("Kind") },
      {
        required: ["kind"],
        ...condition({ properties: { kind: { enum: ["a", "b"] } } }, ref("Name"), false),
      },
    ),
    accepts: ['{ kind: "a", name: "x" }'],
    refuses: ['{ kind: "c" }', '{ kind: "a", name: 1 }'],
  },
  ConditionOpen: {
    schema: object(
      { kind: text, x: text },
      condition({ properties: { kind: { const: "a" } } }, { required: ["x"] }),
    ),
    accepts: ['{ kind: "a", x: "1" }', '{ kind: "b" }'],
    refuses: ["{ kind: 1 }"],
  },
  OneOfDemands: {
    schema: object({ a: text, b: number }, { oneOf: [{ required: ["a"] }, { required: ["b"] }] }),
    accepts: ['{ a: "x" }', "{ b: 1 }"],
    refuses: ["{}", "{ a: 1 }", '{ b: "x" }'],
  },

  PatternBesideProperties: {
    schema: object({ id: number }, { required: ["id"], patternProperties: { "^x-": text } }),
    accepts: ["{ id: 1 }", '{ id: 1, "x-a": "s" }'],
    refuses: ['{ id: "1" }', '{ id: 1, "x-a": 1 }', "{ id: 1, a: 1 }"],
  },
  PatternsOfKinds: {
    schema: {
      patternProperties: {
        "^\\d+$": number,
        _id$: text,
        "^\\$ref": number,
        "^`${x}`$": number,
        "^ab": { const: 1 },
        "^a": number,
      },
    },
    accepts: ['{ "1": 2, a_id: 1 as never, "$ref": 1, ab: 1, ac: 2 }'],
    refuses: ['{ "1": "x" }', "{ b_id: 1 }", '{ "$refs": "x" }', "{ ab: 2 }"],
  },
  PatternBesideFurther: {
    schema: { type: "object", patternProperties: { "^n": number }, additionalProperties: text },
    accepts: ['{ n: 1, other: "a" }'],
    refuses: ["{ a: true }", '{ n: "1" }'],
  },
  PatternOfProperty: {
    schema: object({ "x-id": number }, { patternProperties: { "^x-": { type: "integer" } } }),
    accepts: ['{ "x-id": 1, "x-b": 2 }'],
    refuses: ['{ "x-id": "x" }'],
  },
  PatternUnsayable: {
    schema: object({ id: number }, { patternProperties: { "^[a-z]{2}$": text } }),
    accepts: ['{ id: 1, en: "a" }', "{}"],
    refuses: ["{ en: true }", '{ id: "1" }'],
  },
  PatternBesideComposition: {
    schema: { allOf: [ref("Name")], patternProperties: { "^x-": text } },
    accepts: ['{ name: "a", "x-a": "y" }'],
    refuses: ['{ "x-a": 1 }', "{ name: 1 }"],
  },
  PropertyNames: {
    schema: { type: "object", propertyNames: { enum: ["a", "b"] }, additionalProperties: number },
    accepts: ["{}", "{ a: 1 }"],
    refuses: ["{ c: 1 }", '{ a: "1" }'],
  },
  PropertyNamesOfReference: {
    schema: { type: "object", propertyNames: ref("Kind"), additionalProperties: number },
    accepts: ["{ a: 1, b: 2, c: 3 }"],
    refuses: ["{ d: 1 }"],
  },
  PropertyNamesOfReferences: {
    schema: { type: "object", propertyNames: ref("KindByReference"), additionalProperties: number },
    accepts: ["{ a: 1 }"],
    refuses: ["{ d: 1 }"],
  },
  PropertyNamesBesideProperties: {
    schema: object({ a: text }, { propertyNames: ref("Kind"), additionalProperties: number }),
    accepts: ['{ a: "x", b: 1 }'],
    refuses: ["{ a: 1 }", '{ b: "x" }', "{ d: 1 }"],
  },
  UnevaluatedProperties: {
    schema: object({ a: number }, { unevaluatedProperties: text }),
    accepts: ['{ a: 1, b: "x" }'],
    refuses: ["{ b: true }"],
  },
  UnevaluatedNone: {
    schema: { allOf: [ref("Name")], properties: { b: number }, unevaluatedProperties: false },
    accepts: ['{ name: "x", b: 1 }'],
    refuses: ["{ name: 1 }", "{ c: 1 }"],
  },
};

describe("what a keyword says, the type says", async () => {
  const names = Object.keys(keywords);
  const schemas = Object.fromEntries(Object.entries(keywords).map(([name, { schema }]) => [name, schema]));
  const { files } = await importedPackage(documentAnswering(schemas));
  const renamed = { Required: "RequiredSchema", Pick: "PickSchema" };
  const messages = compileTypes(
    files,
    new Map(names.map((name) => [Reflect.get(renamed, name) ?? name, keywords[name] ?? {}])),
  );

  test("in a package that compiles", () => {
    expect(messages.filter((message) => !message.startsWith("src/values"))).toEqual([]);
  });

  test.each(names.map((name, index) => ({ name, index })))("$name", ({ index }) => {
    expect(messages.filter((message) => message.startsWith(`src/values${index}.ts`))).toEqual([]);
  });

  test("in a form that people read", () => {
    const types = files.get("src/types.ts") ?? "";
    expect(types).toContain("export type PropertyNamesOfReference = Partial<Record<Kind, number>>;");
    expect(types).toContain(
      'export type ConditionByValue = {\n  kind: "card" | "bank" | "cash";\n  number?: string;\n  iban?: string;\n} & ({\n  kind: "card";\n  number: string;\n} | {\n  kind: "bank";\n  iban: string;\n} | {\n  kind: "cash";\n});\n',
    );
  });
});
