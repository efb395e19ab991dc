import { isRef, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import type { SchemaObject } from "../openapi.ts";
import { visitComponents } from "./components.ts";
import { report } from "./finding.ts";
import { follow, type Located } from "./operations.ts";
import { listed, quote } from "./show.ts";

const compositions = ["allOf", "anyOf", "oneOf"] as const;

/**
 * No schema consists of itself. Properties and items may lead back to a schema, since a value ends somewhere; `allOf`,
 * `anyOf` and `oneOf` that do have no meaning, and no type either.
 */
export const endlessSchema: Oas3Rule = () => {
  const told = new Set<object>();
  return visitComponents(({ kind, name, node, location }, context) => {
    if (kind !== "schemas") return;
    const way = wayBack({ node: node as SchemaObject, location }, context);
    if (!way || way.some((step) => told.has(step))) return;
    for (const step of way) told.add(step);
    report(context, location.key(), {
      found: `${quote(name)}, which is made of itself`,
      expected: `${listed(compositions)} of other schemas`,
      mend: "Remove the reference that leads back, or put it below a property.",
    });
  });
};

/** The schemas on the way from one back to itself by composition alone. */
function wayBack(start: Located<SchemaObject>, context: UserContext): object[] | undefined {
  const path: object[] = [];
  const seen = new Set<object>();
  return visit(start) ? path : undefined;

  function visit({ node, location }: Located<SchemaObject>): boolean {
    if (node === start.node && path.length > 0) return true;
    if (seen.has(node)) return false;
    seen.add(node);
    path.push(node);
    const target = isRef(node) ? follow<SchemaObject>({ $ref: node.$ref }, location, context) : undefined;
    const parts = compositions.flatMap((keyword) =>
      (node[keyword] ?? []).flatMap((part, index) =>
        typeof part === "boolean" ? [] : [{ node: part, location: location.child([keyword, index]) }],
      ),
    );
    if ([...(target ? [target] : []), ...parts].some(visit)) return true;
    path.pop();
    return false;
  }
}
