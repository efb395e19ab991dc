import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSchema } from "../../packages/client-runtime/src/msw/check-schema.ts";
import type { Schemas } from "../../packages/client-runtime/src/msw/schema.ts";
import { placeOf, type Violation } from "../../packages/client-runtime/src/msw/violation.ts";
import { judgingKeywords } from "../src/emit/msw-schema.ts";
import { subschemas } from "../src/model/schema-walk.ts";
import type { Schema } from "../src/openapi.ts";
import { alteredValue } from "./altered-value.ts";
import { ExampleValues } from "./example-values.ts";
import { SecondJudge } from "./second-judge.ts";
import { loadVendorUnderTest } from "./vendor-under-test.ts";

const { document } = await loadVendorUnderTest();
const schemas = document.components?.schemas ?? {};
const judge = new SecondJudge(document);
const values = new ExampleValues(document);

/** The smallest and the largest value that a schema allows. */
function startsOf(schema: Schema): unknown[] {
  return (["minimal", "maximal"] as const).map((extent) => plain(values.value(schema, extent)));
}

function violationsOf(schema: Schema, value: unknown): Violation[] {
  return checkSchema(schema, value, placeOf("body", schemas as Schemas));
}

describe("the validator of the mock handlers agrees with Ajv about", () => {
  test.each(Object.entries(schemas))("%s", (_, schema) => {
    const starts = fc.constantFrom(...startsOf(schema));
    const property = fc.property(starts, alteredValue(), (start, alter) => {
      const value = alter(start);
      const objections = judge.objections(schema, value);
      const violations = violationsOf(schema, value);
      if ((violations.length === 0) !== (objections.length === 0)) {
        expect.fail(JSON.stringify({ value, objections, violations }, null, 2));
      }
    });
    fc.assert(property, { numRuns: 100, seed: 1 });
  });
});

test("there are enough of both kinds among the values that they agree about", () => {
  const alterations = fc.sample(alteredValue(), { numRuns: 20, seed: 1 });
  const verdicts = Object.values(schemas).flatMap((schema) =>
    alterations.flatMap((alter) =>
      startsOf(schema).map((start) => violationsOf(schema, alter(start)).length === 0),
    ),
  );
  const valid = verdicts.filter(Boolean).length;
  expect(valid).toBeGreaterThan(verdicts.length / 10);
  expect(valid).toBeLessThan((verdicts.length / 10) * 9);
});

test("nothing that a schema demands is unknown to the validator", () => {
  const unknown = new Set<string>();
  const pending: Schema[] = Object.values(schemas);
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    if (typeof schema === "boolean") continue;
    for (const keyword of Object.keys(schema)) {
      if (!judgingKeywords.has(keyword) && !annotations.has(keyword) && !keyword.startsWith("x-"))
        unknown.add(keyword);
    }
    pending.push(...subschemas(schema));
  }
  expect([...unknown]).toEqual([]);
});

/** Keywords that refuse no value. */
const annotations = new Set([
  "$comment",
  "contentEncoding",
  "contentMediaType",
  "default",
  "deprecated",
  "description",
  "discriminator",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "title",
  "writeOnly",
]);

/** A value as Ajv knows them: with every number a JavaScript number. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? Number(part) : part));
  return JSON.parse(text);
}
