import ts from "typescript";
import type { Schema, SchemaObject } from "../openapi.ts";
import { patternKey } from "./pattern-key.ts";
import { dereferenced, type LookUp } from "./property-lookup.ts";

export type Transform = (schema: Schema) => ts.TypeNode;

/**
 * The type of an object whose properties are described by more than their names, where openapi-typescript makes
 * properties that no value can have (its issue 1055) and takes patterns for any name (754); nothing where it is right.
 */
export function objectType(
  schema: SchemaObject,
  transform: Transform,
  lookUp: LookUp,
): ts.TypeNode | undefined {
  const { properties = {}, patternProperties = {}, propertyNames, ...rest } = schema;
  const further = rest.additionalProperties ?? unevaluated(schema);
  const patterns = Object.entries(patternProperties);
  const hasProperties = Object.keys(properties).length > 0;
  if (further === false && !hasProperties && patterns.length === 0)
    return record(keyword("String"), keyword("Never"));
  const named =
    patterns.length > 0 ? undefined : nameType(propertyNames, Object.keys(properties), transform, lookUp);
  const isMap = typeof further === "object" && Object.keys(further).length > 0;
  if (
    named === undefined &&
    patterns.length === 0 &&
    !(isMap && (hasProperties || rest.additionalProperties === undefined))
  )
    return undefined;
  const { additionalProperties: _, unevaluatedProperties: __, ...known } = rest;
  const parts = hasProperties ? [transform({ ...known, properties })] : [];
  if (named !== undefined && further !== false) {
    const value = further === undefined ? keyword("Unknown") : transform(further);
    return intersection([...parts, partialRecord(named, value)]);
  }
  const keyed = patterns.map(([pattern, value]) => ({ key: patternKey(pattern), value }));
  const templates = keyed.filter(({ key }) => key !== undefined);
  // Each by itself, since TypeScript checks signatures of one literal against each other.
  for (const { key, value } of templates) if (key !== undefined) parts.push(indexed(key, transform(value)));
  const anywhere = keyed.filter(({ key }) => key === undefined).map(({ value }) => value);
  if (isMap || anywhere.length > 0) {
    // An index signature speaks of the known properties too, so its type is what any of them may be.
    const others = [
      ...(further === undefined || further === false ? [] : [further]),
      ...Object.values(properties),
      ...Object.values(patternProperties),
    ];
    const types = others.map(transform);
    const isOptional = Object.keys(properties).some((name) => !schema.required?.includes(name));
    if (isOptional) types.push(keyword("Undefined"));
    parts.push(indexed(keyword("String"), ts.factory.createUnionTypeNode(types)));
  } else if (further !== undefined && further !== false) {
    parts.push(indexed(keyword("String"), keyword("Unknown")));
  }
  return intersection(parts);
}

/** Beside a composition these are the properties that none of its parts has, which no type can say. */
function unevaluated({ unevaluatedProperties }: SchemaObject): Schema | undefined {
  return typeof unevaluatedProperties === "object" ? unevaluatedProperties : undefined;
}

/** The type of the names that further properties may have, where they are listed. */
function nameType(
  names: Schema | undefined,
  known: readonly string[],
  transform: Transform,
  lookUp: LookUp,
): ts.TypeNode | undefined {
  if (names === undefined) return undefined;
  const schema = dereferenced(names, lookUp);
  const listed = typeof schema === "object" ? [schema.enum ?? schema.const ?? []].flat() : [];
  const further = listed.filter((name) => typeof name === "string" && !known.includes(name));
  if (further.length === 0) return undefined;
  return transform(further.length === listed.length ? names : { enum: further });
}

type Keyword = "Never" | "String" | "Undefined" | "Unknown";

function keyword(name: Keyword): ts.TypeNode {
  return ts.factory.createKeywordTypeNode(ts.SyntaxKind[`${name}Keyword`]);
}

function intersection(parts: ts.TypeNode[]): ts.TypeNode {
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : ts.factory.createIntersectionTypeNode(parts);
}

function indexed(key: ts.TypeNode, value: ts.TypeNode): ts.TypeNode {
  const parameter = ts.factory.createParameterDeclaration(undefined, undefined, "name", undefined, key);
  return ts.factory.createTypeLiteralNode([ts.factory.createIndexSignature(undefined, [parameter], value)]);
}

function record(key: ts.TypeNode, value: ts.TypeNode): ts.TypeNode {
  return ts.factory.createTypeReferenceNode("Record", [key, value]);
}

function partialRecord(key: ts.TypeNode, value: ts.TypeNode): ts.TypeNode {
  return ts.factory.createTypeReferenceNode("Partial", [record(key, value)]);
}
