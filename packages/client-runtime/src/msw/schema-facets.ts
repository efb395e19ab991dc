import { referredSchema, type Schema, type SchemaObject, type Schemas } from "./schema.js";

/** A schema and every other that judges the same value with it, or may. */
export function schemaFacets(schema: Schema, schemas: Schemas): SchemaObject[] {
  const facets = new Set<SchemaObject>();
  const pending: Schema[] = [schema];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === "boolean" || facets.has(next)) continue;
    facets.add(next);
    const { $ref, allOf = [], anyOf = [], oneOf = [] } = next;
    pending.push(...allOf, ...anyOf, ...oneOf);
    if ($ref !== undefined) pending.push(referredSchema($ref, schemas));
  }
  return [...facets];
}

/** The types that a value may have; none where the schema leaves them open. */
export function possibleTypes(schema: Schema, schemas: Schemas): Set<string> {
  return new Set(schemaFacets(schema, schemas).flatMap((facet) => facet.type ?? []));
}

/** The schema of the items, if the value may be an array. */
export function itemSchema(schema: Schema, schemas: Schemas): Schema {
  return schemaFacets(schema, schemas).find(({ items }) => items !== undefined)?.items ?? true;
}

/** The schemas of the properties, if the value may be an object. */
export function propertySchemas(schema: Schema, schemas: Schemas): Map<string, Schema> {
  return new Map(schemaFacets(schema, schemas).flatMap(({ properties = {} }) => Object.entries(properties)));
}
