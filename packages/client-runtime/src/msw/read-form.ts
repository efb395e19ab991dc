import type { DescribedBody } from "./described-vendor.js";
import { parseJson } from "./media-types.js";
import { pairsOf, type RawPair } from "./raw-request.js";
import { readParameter } from "./read-parameter.js";
import type { Schema, Schemas } from "./schema.js";
import { itemSchema, possibleTypes, propertySchemas } from "./schema-facets.js";
import { typedValue } from "./typed-value.js";

/** Reads `application/x-www-form-urlencoded` as an object, with the types of its schema. */
export function readForm(text: string, body: DescribedBody, schemas: Schemas): object {
  return readFields(new URLSearchParams(text), pairsOf(text.replaceAll("+", "%20"), "&"), body, schemas);
}

/** Reads `multipart/form-data` as an object, with the types of its schema; files stay as they are. */
export function readMultipart(form: FormData, body: DescribedBody, schemas: Schemas): object {
  const texts = [...form].flatMap(([name, value]): RawPair[] =>
    typeof value === "string" ? [[name, encodeURIComponent(value).replaceAll("%2C", ",")]] : [],
  );
  return readFields(form, texts, body, schemas);
}

/** What the two kinds of form have in common. */
interface Fields {
  keys(): Iterable<string>;
  getAll(name: string): (string | Blob)[];
}

/** @param query the texts among the fields as they would stand in a query */
function readFields(
  fields: Fields,
  query: readonly RawPair[],
  { schema, encoding = {} }: DescribedBody,
  schemas: Schemas,
): object {
  const properties = propertySchemas(schema, schemas);
  const raw = { path: new Map(), query, headers: new Headers(), cookies: [] };
  const styles = Object.entries(encoding).filter(([name]) => !fields.getAll(name).some(isFile));
  // OpenAPI writes a property with a style as it writes a query parameter.
  const styled = styles.flatMap(([name, style]) => {
    const parameter = { ...style, in: "query", name, schema: properties.get(name) ?? true } as const;
    const { value } = readParameter(parameter, raw, schemas);
    return value === undefined ? [] : [[name, value] as const];
  });
  const names = [...new Set(fields.keys())].filter(
    (key) => !styles.some(([name]) => key === name || key.startsWith(`${name}[`)),
  );
  const plain = names.map(
    (name) => [name, fieldValue(fields.getAll(name), properties.get(name) ?? true, schemas)] as const,
  );
  return Object.fromEntries([...plain, ...styled]);
}

function isFile(value: string | Blob): boolean {
  return typeof value !== "string";
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
