import type { DescribedBody } from "./described-vendor.js";
import { parseJson } from "./media-types.js";
import { pairsOf } from "./raw-request.js";
import { readParameter } from "./read-parameter.js";
import type { Schema, Schemas } from "./schema.js";
import { itemSchema, possibleTypes, propertySchemas } from "./schema-facets.js";
import { typedValue } from "./typed-value.js";

/** Reads `application/x-www-form-urlencoded` as an object, with the types of its schema. */
export function readForm(text: string, { schema, encoding = {} }: DescribedBody, schemas: Schemas): object {
  const query = pairsOf(text.replaceAll("+", "%20"), "&");
  const properties = propertySchemas(schema, schemas);
  // OpenAPI writes a property with a style as it writes a query parameter.
  const styles = Object.entries(encoding);
  const styled = styles.flatMap(([name, style]) => {
    const parameter = { ...style, in: "query", name, schema: properties.get(name) ?? true } as const;
    const raw = { path: new Map(), query, headers: new Headers(), cookies: [] };
    const { value } = readParameter(parameter, raw, schemas);
    return value === undefined ? [] : [[name, value] as const];
  });
  const fields = new URLSearchParams(text);
  for (const key of [...fields.keys()]) {
    if (styles.some(([name]) => key === name || key.startsWith(`${name}[`))) fields.delete(key);
  }
  return { ...readFields(fields, properties, schemas), ...Object.fromEntries(styled) };
}

/** Reads `multipart/form-data` as an object, with the types of its schema; files stay as they are. */
export function readMultipart(form: FormData, { schema }: DescribedBody, schemas: Schemas): object {
  return readFields(form, propertySchemas(schema, schemas), schemas);
}

/** What the two kinds of form have in common. */
interface Fields {
  keys(): Iterable<string>;
  getAll(name: string): (string | Blob)[];
}

function readFields(fields: Fields, properties: ReadonlyMap<string, Schema>, schemas: Schemas): object {
  const names = [...new Set(fields.keys())];
  return Object.fromEntries(
    names.map((name) => [name, fieldValue(fields.getAll(name), properties.get(name) ?? true, schemas)]),
  );
}

function fieldValue(values: (string | Blob)[], schema: Schema, schemas: Schemas): unknown {
  const types = possibleTypes(schema, schemas);
  const [only] = values;
  if (values.length === 1 && (types.has("string") || !types.has("array")))
    return itemValue(only, schema, schemas);
  const items = itemSchema(schema, schemas);
  return values.map((value) => itemValue(value, items, schemas));
}

function itemValue(value: string | Blob | undefined, schema: Schema, schemas: Schemas): unknown {
  if (typeof value !== "string") return value;
  const types = possibleTypes(schema, schemas);
  const isObject = types.has("object") && !types.has("string");
  return (isObject ? parseJson(value)?.value : undefined) ?? typedValue(value, schema, schemas);
}
