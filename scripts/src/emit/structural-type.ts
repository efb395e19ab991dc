import ts from "typescript";
import type { Schema, SchemaObject } from "../openapi.ts";
import type { Transform } from "./object-type.ts";
import { objectType } from "./object-type.ts";
import type { LookUp } from "./property-lookup.ts";

/**
 * The types of lists, and of objects whose further properties are described: where openapi-typescript makes tuples of
 * one length, loses the inner of two lists, and makes properties that no value can have.
 */
export function structuralType(
  schema: SchemaObject,
  transform: Transform,
  lookUp: LookUp,
): ts.TypeNode | undefined {
  if (schema.type === "array")
    return schema.prefixItems ? tuple(schema, schema.prefixItems, transform) : list(schema.items, transform);
  return schema.type === "object" ? objectType(schema, transform, lookUp) : undefined;
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

function unknown(): ts.TypeNode {
  return ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
}
