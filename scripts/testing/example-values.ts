import type { OpenApiDocument, Schema, SchemaObject } from "../src/openapi.ts";
import { resolve } from "../src/openapi.ts";
import { exampleText } from "./example-text.ts";

/** Only what must be there, as short and small as allowed; or everything that may be there, as long and large. */
export type Extent = "minimal" | "maximal";

/** Where a value goes, which may rule out some characters: a header, a list joined by commas, or anywhere else. */
export type Place = "body" | "list" | "header";

/** Below this depth only what is required is filled in, so that a schema that contains itself comes to an end. */
const maximalDepth = 6;

/** Makes up values that schemas allow. */
export class ExampleValues {
  readonly #document: OpenApiDocument;

  constructor(document: OpenApiDocument) {
    this.#document = document;
  }

  /** A value for a request: nothing that is `readOnly`. */
  value(schema: Schema, extent: Extent, place: Place = "body", depth = 0): unknown {
    const flat = this.#choose(this.flatten(schema), extent);
    if (flat.const !== undefined) return flat.const;
    const values = flat.enum ?? flat["x-extensible-enum"];
    if (values) return extent === "minimal" ? values[0] : values.at(-1);
    switch (typeOf(flat, extent)) {
      case "null":
        return null;
      case "boolean":
        return extent === "maximal";
      case "integer":
      case "number":
        return exampleNumber(flat, extent);
      case "string":
        return exampleText(flat, extent, place);
      case "array":
        return this.#array(flat, extent, place, depth);
      default:
        return this.#object(flat, depth > maximalDepth ? "minimal" : extent, depth);
    }
  }

  /** The alternatives of a schema, or the schema itself where it has none. */
  alternatives(schema: Schema): Schema[] {
    const { oneOf, anyOf, ...rest } = this.flatten(schema);
    return (oneOf ?? anyOf ?? [{}]).map((alternative) => ({ allOf: [rest, alternative] }));
  }

  /** A schema with its references and `allOf` merged into it. */
  flatten(schema: Schema): SchemaObject {
    if (typeof schema === "boolean") return {};
    const { $ref, allOf = [], ...own } = schema;
    const target = $ref === undefined ? [] : [resolve<SchemaObject>(this.#document, { $ref })];
    return [...target, ...allOf]
      .map((part) => this.flatten(part))
      .reduceRight((rest, part) => merge(part, rest), own);
  }

  #choose(schema: SchemaObject, extent: Extent): SchemaObject {
    const { oneOf, anyOf, ...rest } = schema;
    const alternatives = (oneOf ?? anyOf)?.map((alternative) => this.flatten(alternative));
    if (alternatives === undefined) return schema;
    const isNull = ({ type }: SchemaObject) => type === "null";
    const preferred = alternatives.find((alternative) => isNull(alternative) === (extent === "minimal"));
    return this.#choose(merge(rest, preferred ?? alternatives[0] ?? {}), extent);
  }

  #array(schema: SchemaObject, extent: Extent, place: Place, depth: number): unknown[] {
    const { items = true, minItems = 0, maxItems = Math.max(2, minItems), uniqueItems = false } = schema;
    const item = (each: Extent) => this.value(items, each, place, depth + 1);
    if (extent === "minimal") return Array.from({ length: minItems }, () => item("minimal"));
    if (uniqueItems) return [item("maximal"), item("minimal")].slice(0, maxItems);
    return Array.from({ length: maxItems }, () => item("maximal"));
  }

  #object(schema: SchemaObject, extent: Extent, depth: number): object {
    const { properties = {}, required = [], additionalProperties = true } = schema;
    const minProperties = Number(schema["minProperties"] ?? 0);
    const writable = Object.entries(properties).filter(
      ([, property]) => this.flatten(property).readOnly !== true,
    );
    const chosen = writable.filter(([name]) => extent === "maximal" || required.includes(name));
    const missing = Math.max(0, minProperties - chosen.length);
    const added = writable.filter((property) => !chosen.includes(property)).slice(0, missing);
    const named = [...chosen, ...added].map(([name, property]) => [
      name,
      this.value(property, extent, "body", depth + 1),
    ]);
    const isOpen =
      extent === "maximal" &&
      schema.additionalProperties !== undefined &&
      schema.additionalProperties !== false;
    // What is required need not be among the properties.
    const demanded = required.filter((name) => !Object.hasOwn(properties, name));
    const lacking = minProperties - named.length - demanded.length;
    const others = Array.from({ length: Math.max(0, lacking, isOpen ? 1 : 0) }, (_, index) =>
      index === 0 ? "an extra property" : `an extra property ${index}`,
    );
    const extra = [...new Set([...demanded, ...others])].map((name) => [
      name,
      this.value(additionalProperties, extent, "body", depth + 1),
    ]);
    return Object.fromEntries([...named, ...extra]);
  }
}

function merge(one: SchemaObject, other: SchemaObject): SchemaObject {
  return {
    ...one,
    ...other,
    properties: { ...one.properties, ...other.properties },
    required: [...(one.required ?? []), ...(other.required ?? [])],
  };
}

/** The type to make a value of; where a schema leaves it open, an object. */
function typeOf({ type }: SchemaObject, extent: Extent): string {
  const types = [type ?? "object"].flat();
  const preferred = types.find((each) => (each === "null") === (extent === "minimal"));
  return preferred ?? types[0] ?? "object";
}

/** Beyond 2^53 and within 64 bits: a client that goes through a JavaScript number changes its last digit. */
const largeInteger = 9007199254740993n;

function exampleNumber(
  { type, format, maximum, multipleOf, exclusiveMinimum, exclusiveMaximum, ...schema }: SchemaObject,
  extent: Extent,
): number | bigint {
  const above = exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1;
  const minimum = schema.minimum ?? above;
  if (multipleOf !== undefined) return Math.max(1, Math.ceil((minimum ?? 0) / multipleOf)) * multipleOf;
  if (extent === "minimal") return minimum ?? Math.min(0, maximum ?? 0, (exclusiveMaximum ?? 1) - 1);
  if (maximum !== undefined) return maximum;
  if (format === "int64") return largeInteger;
  if (format === "int32") return 2 ** 31 - 1;
  return type === "number" ? 1234567.875 : 2 ** 31;
}
