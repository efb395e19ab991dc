import type { OpenApiDocument, Schema, SchemaObject } from "../openapi.ts";
import { resolve } from "../openapi.ts";

/** A schema is sent (`write`) or received (`read`); `readOnly` properties are not sent, `writeOnly` ones not received. */
export type Direction = "read" | "write";

const schemaReference = /^#\/components\/schemas\/([^/]+)$/;

/** The component that a schema refers to, if it is a reference to one. */
export function referencedSchema(schema: Schema): string | undefined {
  if (typeof schema === "boolean" || schema.$ref === undefined) return undefined;
  return schemaReference.exec(schema.$ref)?.[1];
}

export function schemaPointer(name: string): string {
  return `#/components/schemas/${name}`;
}

const maps = ["properties", "patternProperties", "dependentSchemas"] as const;
const lists = ["prefixItems", "allOf", "anyOf", "oneOf"] as const;
const singles = [
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "not",
  "if",
  "then",
  "else",
] as const;

/** The schemas directly inside a schema. */
export function subschemas(schema: Schema): Schema[] {
  if (typeof schema === "boolean") return [];
  // The form of what is not in the type has been checked.
  return [
    ...maps.flatMap((key) => Object.values((schema[key] as Record<string, Schema> | undefined) ?? {})),
    ...lists.flatMap((key) => schema[key] ?? []),
    ...singles.flatMap<Schema>((key) => (schema[key] as Schema | undefined) ?? []),
  ];
}

/** A copy of a schema whose direct subschemas went through `change`. */
export function mapSubschemas(schema: SchemaObject, change: (part: Schema) => Schema): SchemaObject {
  const copy: SchemaObject = { ...schema };
  for (const key of maps) {
    const parts = schema[key];
    if (parts)
      copy[key] = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part)]));
  }
  for (const key of lists) {
    const parts = schema[key];
    if (parts) copy[key] = parts.map(change);
  }
  for (const key of singles) {
    const part = schema[key] as Schema | undefined; // as above
    if (part !== undefined) copy[key] = change(part);
  }
  return copy;
}

/** Whether a property with this schema is left out of bodies that go in this direction. */
export function isHidden(document: OpenApiDocument, schema: Schema, direction: Direction): boolean {
  if (typeof schema === "boolean") return false;
  const keyword = direction === "write" ? "readOnly" : "writeOnly";
  return schema[keyword] === true || resolve(document, schema)[keyword] === true;
}
