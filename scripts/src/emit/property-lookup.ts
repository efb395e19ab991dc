import { referencedSchema } from "../model/schema-walk.ts";
import type { Schema, SchemaObject } from "../openapi.ts";

/** Finds a declared schema by its name. */
export type LookUp = (name: string) => Schema | undefined;

/** What a schema is once its references are followed; of those that lead in a circle, one of them. */
export function dereferenced(schema: Schema | undefined, lookUp: LookUp): Schema | undefined {
  let found = schema;
  for (let steps = 0; steps < 10 && found !== undefined; steps++) {
    const target = referencedSchema(found);
    if (target === undefined) break;
    found = lookUp(target);
  }
  return found;
}

/** The schema of a property, by a schema or by one that it is composed of. */
export function propertyOf(
  schema: Schema | undefined,
  name: string,
  lookUp: LookUp,
  depth = 0,
): Schema | undefined {
  const described = dereferenced(schema, lookUp);
  if (typeof described !== "object" || depth > 10) return undefined;
  const own = described.properties?.[name];
  if (own !== undefined) return own;
  for (const part of described.allOf ?? []) {
    const found = propertyOf(part, name, lookUp, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A schema that demands properties, with what these are by the schema that it holds together with. */
export function withProperties(demand: SchemaObject, around: SchemaObject, lookUp: LookUp): SchemaObject {
  const undescribed = (demand.required ?? []).filter((name) => demand.properties?.[name] === undefined);
  if (undescribed.length === 0) return demand;
  const added = undescribed.map((name) => [name, simplified(propertyOf(around, name, lookUp))]);
  const properties = { ...demand.properties, ...Object.fromEntries(added) };
  return { ...demand, type: "object", properties };
}

const kept = ["$ref", "type", "enum", "const", "x-extensible-enum"] as const;

/** What a schema says in a few words, for a second place; what takes more is said at the first one. */
export function simplified(schema: Schema | undefined): Schema {
  if (typeof schema !== "object") return schema ?? true;
  const { type, format, items, allOf, anyOf, oneOf } = schema;
  if (allOf ?? anyOf ?? oneOf ?? (type === "object" ? type : undefined)) return true;
  const simple: SchemaObject = Object.fromEntries(
    kept.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]])),
  );
  if (format === "int64" || format === "binary") simple.format = format;
  if (items !== undefined) simple.items = simplified(items);
  return Object.keys(simple).length === 0 ? true : simple;
}
