import { mapSubschemas, referencedSchema, subschemas } from "../model/schema-walk.ts";
import type { TypeDeclaration } from "../model/vendor.ts";
import type { Schema } from "../openapi.ts";

/** The keywords that the runtime's validator knows. What the others say is for people, or makes types. */
export const judgingKeywords = new Set([
  "$ref",
  "additionalProperties",
  "allOf",
  "anyOf",
  "const",
  "enum",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "format",
  "items",
  "maximum",
  "maxItems",
  "maxLength",
  "maxProperties",
  "minimum",
  "minItems",
  "minLength",
  "minProperties",
  "multipleOf",
  "not",
  "oneOf",
  "pattern",
  "patternProperties",
  "prefixItems",
  "properties",
  "required",
  "type",
  "uniqueItems",
]);

/** A schema with nothing but what says whether a value is valid. */
export function judgingSchema(schema: Schema): Schema {
  if (typeof schema === "boolean") return schema;
  const judging = Object.entries(schema).filter(([keyword]) => judgingKeywords.has(keyword));
  return mapSubschemas(Object.fromEntries(judging), judgingSchema);
}

/** The declared schemas that schemas refer to, and those that these refer to, by name. */
export function referredSchemas(starts: Schema[], types: TypeDeclaration[]): Record<string, Schema> {
  const declared = new Map(types.map(({ name, schema }) => [name, schema]));
  const reached = new Map<string, Schema>();
  const pending = [...starts];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    const name = referencedSchema(schema);
    const target = name === undefined ? undefined : declared.get(name);
    if (name !== undefined && target !== undefined && !reached.has(name)) {
      reached.set(name, judgingSchema(target));
      pending.push(target);
    }
    pending.push(...subschemas(schema));
  }
  return Object.fromEntries([...reached].sort(([a], [b]) => (a < b ? -1 : 1)));
}
