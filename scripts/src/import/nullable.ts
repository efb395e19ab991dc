import { type Node, walk } from "../document/walk.ts";

/**
 * OpenAPI 3.0's `nullable` where the upgrade to 3.1 would lose it: beside `enum`, `oneOf` or `anyOf` without a `type`.
 */
export function mendNullables(document: Node): void {
  walk(document, (node, kind) => {
    if (kind !== "schema" || node["nullable"] !== true) return;
    const { enum: values, oneOf, anyOf, type } = node;
    if (Array.isArray(values) && !values.includes(null)) values.push(null);
    if (type !== undefined) return;
    for (const union of [oneOf, anyOf]) {
      if (!Array.isArray(union)) continue;
      union.push({ enum: [null] });
      delete node["nullable"];
      return;
    }
    if (Array.isArray(values)) delete node["nullable"];
  });
}
