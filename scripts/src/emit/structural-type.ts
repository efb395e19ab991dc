import ts from "typescript";
import type { Schema, SchemaObject } from "../openapi.ts";

type Transform = (schema: Schema) => ts.TypeNode;

/**
 * The types of lists, and of objects whose further properties are described: where openapi-typescript makes tuples of
 * one length, loses the inner of two lists, and makes properties that no value can have.
 */
export function structuralType(schema: SchemaObject, transform: Transform): ts.TypeNode | undefined {
  if (schema.type === "array")
    return schema.prefixItems ? tuple(schema, schema.prefixItems, transform) : list(schema.items, transform);
  if (schema.type !== "object") return undefined;
  const { properties = {}, patternProperties = {}, additionalProperties } = schema;
  if (
    additionalProperties === false &&
    Object.keys(properties).length + Object.keys(patternProperties).length === 0
  ) {
    return record(ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword));
  }
  const isMap = typeof additionalProperties === "object" && Object.keys(additionalProperties).length > 0;
  const hasProperties = Object.keys(properties).length > 0;
  return isMap && hasProperties ? withFurther(schema, transform) : undefined;
}

function list(items: Schema | undefined, transform: Transform): ts.TypeNode {
  return ts.factory.createArrayTypeNode(items === undefined ? unknown() : transform(items));
}

/** A list whose first items have schemas of their own: as many of them as `minItems` says must be there. */
function tuple(schema: SchemaObject, first: Schema[], transform: Transform): ts.TypeNode {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items } = schema;
  const elements = first.map((item, index) => {
    const type = transform(item);
    return index < minItems ? type : ts.factory.createOptionalTypeNode(type);
  });
  if (items !== false && maxItems > first.length) {
    elements.push(ts.factory.createRestTypeNode(list(items, transform)));
  }
  return ts.factory.createTupleTypeNode(elements);
}

/**
 * An object with known properties and others of another type. An index signature speaks of the known ones too, so its
 * type is what any of them may be.
 */
function withFurther(schema: SchemaObject, transform: Transform): ts.TypeNode {
  const { additionalProperties: further, ...known } = schema;
  const others = [
    further ?? true,
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.patternProperties ?? {}),
  ];
  const isOptional = Object.keys(schema.properties ?? {}).some((name) => !schema.required?.includes(name));
  const types = others.map(transform);
  if (isOptional) types.push(ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword));
  return ts.factory.createIntersectionTypeNode([
    transform(known),
    index(ts.factory.createUnionTypeNode(types)),
  ]);
}

function index(type: ts.TypeNode): ts.TypeNode {
  const key = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const parameter = ts.factory.createParameterDeclaration(undefined, undefined, "name", undefined, key);
  return ts.factory.createTypeLiteralNode([ts.factory.createIndexSignature(undefined, [parameter], type)]);
}

function record(value: ts.TypeNode): ts.TypeNode {
  const key = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return ts.factory.createTypeReferenceNode("Record", [key, value]);
}

function unknown(): ts.TypeNode {
  return ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
}
