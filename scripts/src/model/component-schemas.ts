import { isNode, type Node } from "../document/walk.ts";

/** The schemas among a document's components. */
export function componentSchemas(document: Node): Node {
  const components = isNode(document["components"]) ? document["components"] : {};
  return isNode(components["schemas"]) ? components["schemas"] : {};
}
