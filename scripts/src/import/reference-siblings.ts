import { type Node, walk } from "../document/walk.ts";
import { isAnnotation } from "./annotations.ts";

/**
 * Before OpenAPI 3.1 what stands beside a `$ref` is ignored: as a keyword of 3.1 it would narrow the schema, or be of a form
 * that no schema has. What only describes stays, for it was meant for people, and so does that a value may be null, which
 * widens the schema and is what many documents mean.
 *
 * @see https://spec.openapis.org/oas/v3.0.4#reference-object
 */
export function dropReferenceSiblings(document: Node): void {
  walk(document, (node, kind) => {
    if (kind !== "schema" || typeof node["$ref"] !== "string") return;
    for (const keyword of Object.keys(node)) {
      if (keyword !== "$ref" && keyword !== "nullable" && !isAnnotation(keyword)) delete node[keyword];
    }
  });
}
