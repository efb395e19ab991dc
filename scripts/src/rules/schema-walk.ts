import { isRef, type UserContext } from "@redocly/openapi-core";
import type { Schema, SchemaObject } from "../openapi.ts";
import { follow, type Located } from "./operations.ts";

const maps = ["properties", "patternProperties"] as const;
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
const singles = ["items", "additionalProperties"] as const;

/** Visits a schema and all that values of it consist of, references followed, each schema once per `seen`. */
export function walkSchema(
  start: Located<Schema>,
  context: UserContext,
  seen: Set<object>,
  visit: (schema: Located<SchemaObject>) => void,
): void {
  const { node, location } = start;
  if (typeof node === "boolean" || seen.has(node)) return;
  seen.add(node);
  visit({ node, location });
  if (isRef(node)) {
    const target = follow<SchemaObject>({ $ref: node.$ref }, location, context);
    if (target) walkSchema(target, context, seen, visit);
  }
  for (const part of partsOf({ node, location })) walkSchema(part, context, seen, visit);
}

function partsOf({ node, location }: Located<SchemaObject>): Located<Schema>[] {
  return [
    ...maps.flatMap((keyword) =>
      Object.entries(node[keyword] ?? {}).map(([name, part]) => ({
        node: part,
        location: location.child([keyword, name]),
      })),
    ),
    ...lists.flatMap((keyword) =>
      (node[keyword] ?? []).map((part, index) => ({
        node: part,
        location: location.child([keyword, index]),
      })),
    ),
    ...singles.flatMap((keyword) => {
      const part = node[keyword];
      return part === undefined ? [] : [{ node: part, location: location.child(keyword) }];
    }),
  ];
}
