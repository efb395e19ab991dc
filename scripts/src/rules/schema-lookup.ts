import { isRef, type UserContext } from "@redocly/openapi-core";
import type { Schema, SchemaObject } from "../openapi.ts";
import { follow, type Located } from "./operations.ts";
import { parseReference } from "./reference-target.ts";

/** What a schema says about a property: where it is described, that anything may be there, or nothing. */
type Lookup = Located<Schema> | "anything" | undefined;

/** The schema that a JSON pointer into a body leads to: `/error/trace_id`. */
export function lookUpPointer(schema: Located<Schema>, pointer: string, context: UserContext): Lookup {
  let current: Lookup = schema;
  for (const name of parseReference(`#${pointer}`).segments) {
    if (current === undefined || current === "anything") return current;
    current = lookUpProperty(current, name, context);
  }
  return current;
}

/** The schema of a property, looked for in all parts of a composition. */
export function lookUpProperty(
  { node, location }: Located<Schema>,
  name: string,
  context: UserContext,
): Lookup {
  if (typeof node === "boolean") return node ? "anything" : undefined;
  const property = node.properties?.[name];
  if (property !== undefined) return { node: property, location: location.child(["properties", name]) };
  const target = isRef(node) ? follow<SchemaObject>({ $ref: node.$ref }, location, context) : undefined;
  const parts = (["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) =>
    (node[keyword] ?? []).map((part, index) => ({ node: part, location: location.child([keyword, index]) })),
  );
  for (const part of [...(target ? [target] : []), ...parts]) {
    const found = lookUpProperty(part, name, context);
    if (found !== undefined) return found;
  }
  return node.additionalProperties !== undefined && node.additionalProperties !== false
    ? "anything"
    : undefined;
}
