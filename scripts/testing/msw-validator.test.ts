import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSchema } from "../../packages/client-runtime/src/msw/check-schema.ts";
import type { Schemas } from "../../packages/client-runtime/src/msw/schema.ts";
import { placeOf } from "../../packages/client-runtime/src/msw/violation.ts";
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

const verdicts = { valid: 0, invalid: 0 };

describe("the validator of the mock handlers agrees with Ajv about", () => {
  test.each(Object.entries(schemas))("%s", (_, schema) => {
    const starts = (["minimal", "maximal"] as const).map((extent) => plain(values.value(schema, extent)));
    const property = fc.property(fc.constantFrom(...starts), alteredValue(), (start, alter) => {
      const value = alter(start);
      const objections = judge.objections(schema, value);
      const violations = checkSchema(schema, value, placeOf("body", schemas as Schemas));
      const told = JSON.stringify({ value, objections, violations }, null, 2);
      expect(violations.length === 0, told).toBe(objections.length === 0);
      verdicts[violations.length === 0 ? "valid" : "invalid"]++;
    });
    fc.assert(property, { numRuns: 100, seed: 1 });
  });

  test("enough of both kinds", () => {
    const runs = 100 * Object.keys(schemas).length;
    expect(verdicts.valid).toBeGreaterThan(runs / 10);
    expect(verdicts.invalid).toBeGreaterThan(runs / 10);
  });
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
