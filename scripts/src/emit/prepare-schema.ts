import { mapSubschemas, referencedSchema } from "../model/schema-walk.ts";
import type { Schema, SchemaObject } from "../openapi.ts";
import { hasConditions, sayConditions } from "./conditions.ts";
import { type LookUp, propertyOf } from "./property-lookup.ts";

/** Keywords that make a type of their own, so that they are apart from the members of a union. */
const typing = [
  "additionalProperties",
  "const",
  "enum",
  "items",
  "patternProperties",
  "prefixItems",
  "properties",
  "propertyNames",
  "required",
  "type",
] as const;

const compositions = ["allOf", "anyOf", "oneOf"] as const;

/**
 * A schema in the form that openapi-typescript reads as it is meant. It takes what stands beside a union for one more
 * member (its issue 2380), gives null the rest of a nullable composition, and stumbles over boolean members.
 */
export function prepareSchema(schema: Schema, lookUp: LookUp): Schema {
  if (typeof schema === "boolean" || schema.$ref !== undefined) return schema;
  const said = hasConditions(schema) ? sayConditions(schema, lookUp) : schema;
  if (typeof said === "boolean") return said;
  const inner = mapSubschemas(said, (part) => prepareSchema(part, lookUp));
  return prepareOne(inner, lookUp);
}

function prepareOne(schema: SchemaObject, lookUp: LookUp): Schema {
  if (schema.const === null) return { ...without(schema, ["const", "enum"]), type: "null" };
  if (schema.enum) return withOwnPart(prepareEnum(schema), lookUp);
  if (compositions.every((keyword) => schema[keyword] === undefined)) return prepareObject(schema);
  if (schema.allOf?.includes(false)) return false;
  const types = [schema.type ?? []].flat();
  if (types.length > 1 && types.includes("null")) return nullableComposition(schema, types, lookUp);
  return withOwnPart(schema, lookUp);
}

/** A nullable composition is null, or the composition of what is left. */
function nullableComposition(schema: SchemaObject, types: string[], lookUp: LookUp): Schema {
  const rest = types.filter((type) => type !== "null");
  const value: SchemaObject = {
    ...without(schema, annotations),
    type: rest.length === 1 ? (rest[0] ?? "") : rest,
  };
  const kept = Object.fromEntries(
    annotations.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]])),
  );
  return { ...kept, anyOf: [prepareOne(value, lookUp), { type: "null" }] };
}

const annotations = ["description", "title", "deprecated", "default", "example", "examples"];

/** Values of other types than the schema's own are impossible, but for a document that has its types wrong. */
function prepareEnum(schema: SchemaObject): SchemaObject {
  const types = [schema.type ?? []].flat();
  const values = schema.enum ?? [];
  const fitting =
    types.length === 0 ? values : values.filter((value) => types.some((type) => isOf(value, type)));
  const isNullable = types.includes("null") && !fitting.includes(null);
  const chosen = fitting.length === 0 ? values : fitting;
  // openapi-typescript takes the values of an object's enum for schemas.
  const kept = without(schema, ["type", "properties", "additionalProperties", "required", "items"]);
  return { ...kept, enum: isNullable ? [...chosen, null] : chosen };
}

function isOf(value: unknown, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return typeof value === "number";
    default:
      return typeof value === type;
  }
}

/** What stands beside a union holds together with it, so it becomes a member of `allOf`. */
function withOwnPart(schema: SchemaObject, lookUp: LookUp): SchemaObject {
  const composed = compositions.filter((keyword) => schema[keyword] !== undefined);
  if (composed.length === 0) return schema;
  const own: SchemaObject = Object.fromEntries(
    typing.flatMap((key) =>
      schema[key] === undefined || isMereClosing(key, schema) ? [] : [[key, schema[key]]],
    ),
  );
  const [only] = composed;
  if (composed.length === 1 && only === "allOf") return prepareAllOf(schema, own, lookUp);
  const bare = without(schema, [...typing, ...compositions]);
  const parts: Schema[] = [
    ...(saysNothingMore(own, schema, lookUp) ? [] : [prepareObject(own)]),
    ...(schema.allOf ?? []).filter((part) => part !== true),
    ...(["anyOf", "oneOf"] as const).flatMap((keyword) => unionOf(schema[keyword])),
  ];
  const [first, ...others] = parts;
  if (first === undefined) return bare;
  if (others.length === 0 && typeof first === "object") return { ...first, ...bare };
  return prepareAllOf({ ...bare, allOf: parts }, {}, lookUp);
}

/** That nothing else may be in an object is no part of a type, and beside other parts it would rule out what they have. */
function isMereClosing(
  key: string,
  { additionalProperties, properties, patternProperties }: SchemaObject,
): boolean {
  const describes = properties !== undefined || patternProperties !== undefined;
  return key === "additionalProperties" && additionalProperties === false && !describes;
}

/** A union of what its members say; one of which any value may be says nothing. */
function unionOf(members: Schema[] | undefined): SchemaObject[] {
  const possible = members?.filter((member) => member !== false) ?? [];
  if (possible.length === 0 || possible.some(isAnything)) return [];
  return [{ anyOf: possible }];
}

function isAnything(schema: Schema): boolean {
  if (typeof schema === "boolean") return schema;
  return [...typing, ...compositions, "$ref", "format"].every(
    (key) => key === "required" || schema[key] === undefined,
  );
}

/** `type: object` beside members that are objects anyway, and the like. */
function saysNothingMore(own: SchemaObject, schema: SchemaObject, lookUp: LookUp): boolean {
  const keys = Object.keys(own).filter((key) => key !== "required" || (own.required ?? []).length > 0);
  if (keys.length === 0) return true;
  if (keys.some((key) => key !== "type")) return false;
  if (own.type === "object") return true;
  const members = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return members.length > 0 && members.every((member) => sameType(member, own.type, lookUp));
}

function sameType(member: Schema, type: unknown, lookUp: LookUp): boolean {
  if (typeof member === "boolean") return false;
  const name = referencedSchema(member);
  const target = name === undefined ? member : lookUp(name);
  if (typeof target !== "object") return false;
  return (
    target.type === type ||
    (Array.isArray(target.enum) && target.enum.every((value) => isOf(value, String(type))))
  );
}

/** An `allOf` in which every property that must be there is one that its part has, and can be picked from it. */
function prepareAllOf(schema: SchemaObject, own: SchemaObject, lookUp: LookUp): SchemaObject {
  const parts = (schema.allOf ?? []).filter((part) => part !== true);
  const telling = parts.filter((part) => !isBareObject(part));
  const allOf = telling.length > 0 ? telling : parts;
  const isPart =
    own.type === "array" ||
    own.additionalProperties !== undefined ||
    own.patternProperties !== undefined ||
    own.propertyNames !== undefined;
  if (isPart) {
    return prepareAllOf({ ...without(schema, typing), allOf: [prepareObject(own), ...allOf] }, {}, lookUp);
  }
  const rest = saysNothingMore(without(own, ["required"]), schema, lookUp)
    ? without(schema, ["type"])
    : schema;
  const missing = (own.required ?? []).filter((name) => own.properties?.[name] === undefined);
  const unpickable = missing.filter((name) => !allOf.some((part) => hasPlainProperty(part, name, lookUp)));
  if (unpickable.length === 0) return { ...rest, allOf };
  const properties = unpickable.map((name) => [name, propertyOf({ allOf }, name, lookUp) ?? {}]);
  const added = { type: "object", properties: Object.fromEntries(properties), required: unpickable };
  const required = schema.required?.filter((name) => !unpickable.includes(name)) ?? [];
  return { ...rest, allOf: [...allOf, added], required };
}

/** `type: object` and nothing more, which a part beside it says better. */
function isBareObject(part: Schema): boolean {
  if (typeof part === "boolean" || part.type !== "object") return false;
  return [...typing, ...compositions, "$ref"].every((key) => key === "type" || part[key] === undefined);
}

/** Whether a property can be picked from a part: it is an object's own, not a union's or a nullable's. */
function hasPlainProperty(part: Schema, name: string, lookUp: LookUp): boolean {
  if (typeof part === "boolean") return false;
  const target = referencedSchema(part);
  const schema = target === undefined ? part : lookUp(target);
  if (typeof schema !== "object" || schema.properties?.[name] === undefined) return false;
  return ![schema.type].flat().includes("null");
}

const objectKeywords = [
  "properties",
  "additionalProperties",
  "patternProperties",
  "propertyNames",
  "unevaluatedProperties",
] as const;

/** An object that must have properties which it does not describe has them, whatever they are. */
function prepareObject(schema: SchemaObject): SchemaObject {
  // Items are of a list, whether its type is stated or not.
  if (
    schema.type === undefined &&
    schema.properties === undefined &&
    (schema.items ?? schema.prefixItems) !== undefined
  ) {
    return { ...schema, type: "array" };
  }
  if (schema.type !== undefined && schema.type !== "object") return schema;
  const undescribed = (schema.required ?? []).filter((name) => schema.properties?.[name] === undefined);
  const describesObject = objectKeywords.some((keyword) => schema[keyword] !== undefined);
  if (undescribed.length === 0) return describesObject ? { ...schema, type: "object" } : schema;
  const rest = schema.additionalProperties;
  const value: Schema = typeof rest === "object" ? rest : {};
  const added = Object.fromEntries(undescribed.map((name) => [name, value]));
  return { ...schema, type: "object", properties: { ...schema.properties, ...added } };
}

function without(schema: SchemaObject, keys: readonly string[]): SchemaObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}
