import { checkSchema } from "./check-schema.js";
import { describeSchema } from "./describe-schema.js";
import type { DescribedParameter } from "./described-vendor.js";
import { isJson, parseJson } from "./media-types.js";
import { type Form, readForm, type Shape } from "./parameter-form.js";
import type { RawRequest } from "./raw-request.js";
import type { Schema, Schemas } from "./schema.js";
import { itemSchema, possibleTypes, propertySchemas } from "./schema-facets.js";
import { typedValue } from "./typed-value.js";
import { placeOf, type Violation, violation } from "./violation.js";

/** A value of a request, and what is wrong with it. */
export interface ReadValue {
  readonly value?: unknown;
  readonly violations: readonly Violation[];
}

/** Reads a parameter by the way it is written, with the types of its schema. */
export function readParameter(
  parameter: DescribedParameter,
  request: RawRequest,
  schemas: Schemas,
): ReadValue {
  const { schema, required = false, in: location, name, mediaType = "" } = parameter;
  const place = placeOf(`${location} ${name}`, schemas);
  const properties = propertySchemas(schema, schemas);
  const form = readForm(parameter, shapeOf(parameter, request, schemas), [...properties.keys()], request);
  if (form === undefined) {
    return { violations: required ? [violation(place, undefined, describeSchema(schema))] : [] };
  }
  const value = isJson(mediaType) ? jsonIn(form) : valueIn(form, schema, properties, schemas);
  return { value, violations: checkSchema(schema, value, place) };
}

/** An array or an object is written as one only where it can't be a single value. */
function shapeOf(
  { schema, in: location, name }: DescribedParameter,
  request: RawRequest,
  schemas: Schemas,
): Shape {
  const types = possibleTypes(schema, schemas);
  const isRepeated = location === "query" && request.query.filter(([other]) => other === name).length > 1;
  const isSingle = ["string", "number", "integer", "boolean"].some((type) => types.has(type));
  if (types.has("array") && (isRepeated || !isSingle)) return "array";
  return types.has("object") && !isSingle ? "object" : "single";
}

function valueIn(
  form: Form,
  schema: Schema,
  properties: ReadonlyMap<string, Schema>,
  schemas: Schemas,
): unknown {
  if ("text" in form) return typedValue(form.text, schema, schemas);
  if ("members" in form) {
    return Object.fromEntries(
      form.members.map(([key, text]) => [key, typedValue(text, properties.get(key) ?? true, schemas)]),
    );
  }
  const items = itemSchema(schema, schemas);
  return form.items.map((text) => typedValue(text, items, schemas));
}

/** What is not JSON stays the text that it is, for the schema to refuse. */
function jsonIn(form: Form): unknown {
  return "text" in form ? (parseJson(form.text)?.value ?? form.text) : undefined;
}
