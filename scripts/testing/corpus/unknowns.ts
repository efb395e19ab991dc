import { SchemaEmitter } from "../../src/emit/schema.ts";
import { subschemas } from "../../src/model/schema-walk.ts";
import type { Vendor } from "../../src/model/vendor.ts";
import type { Schema } from "../../src/openapi.ts";

/** What `unknown` in a type stands for; the first pattern that fits. */
const reasons: [reason: string, pattern: RegExp][] = [
  ["object of which nothing is said", /Record<string, unknown>/g],
  ["list of which nothing is said", /\bunknown\[\]/g],
  ["further properties of any kind", /\[name: string\]: unknown/g],
  ["refusal without a described body", /Failure<[^;>]*, unknown>/g],
  ["schema that says nothing", /\bunknown\b/g],
];

/** How often the emitted types say `unknown`, by the reason for it. */
export function countUnknowns(types: string): Record<string, number> {
  let rest = withoutTexts(types);
  const counts: Record<string, number> = {};
  for (const [reason, pattern] of reasons) {
    const found = rest.match(pattern)?.length ?? 0;
    if (found > 0) counts[reason] = found;
    rest = rest.replace(pattern, "");
  }
  return counts;
}

/** A module without its comments and strings. */
function withoutTexts(module: string): string {
  return module.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"/g, "");
}

const saying = ["$ref", "const", "enum", "items", "patternProperties", "prefixItems", "properties", "type"];

/** Schemas that say something, and whose type says nothing nevertheless. */
export function needlessUnknowns(vendor: Vendor): string[] {
  const emitter = new SchemaEmitter(vendor.types);
  const needless: string[] = [];
  const visit = (schema: Schema, name: string): void => {
    if (typeof schema === "boolean") return;
    const type = withoutTexts(emitter.expression(schema));
    if (!/\b(any|unknown)\b/.test(type)) return; // nor in any part
    if (saying.some((keyword) => schema[keyword] !== undefined) && /^(any|unknown)$/.test(type)) {
      needless.push(`${name}: ${JSON.stringify(schema).slice(0, 200)}`);
    }
    for (const part of subschemas(schema)) visit(part, name);
  };
  for (const { name, schema } of vendor.types) visit(schema, name);
  for (const { id, body, responses } of vendor.operations) {
    for (const { schema } of [...(body ? [body] : []), ...responses.flatMap(({ contents }) => contents)])
      visit(schema, id);
  }
  return needless;
}
