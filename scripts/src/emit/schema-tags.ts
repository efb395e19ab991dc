import type { SchemaObject } from "../openapi.ts";

/** Keywords that a type cannot say, in the order in which they are documented. */
const documentedKeywords = [
  "format",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "default",
] as const;

/** What a schema demands beyond its type, as tags of a doc comment. */
export function schemaTags(schema: SchemaObject): string[] {
  const tags = documentedKeywords.flatMap((keyword) => {
    const value = schema[keyword];
    if (value === undefined) return [];
    return value === true && keyword === "uniqueItems" ? ["@uniqueItems"] : [`@${keyword} ${literal(value)}`];
  });
  const example = schema.example ?? schema.examples?.[0];
  if (example !== undefined) tags.push(`@example ${literal(example)}`);
  if (schema.deprecated) tags.push("@deprecated");
  return tags;
}

function literal(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
