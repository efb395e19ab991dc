import { pointerSegments } from "../json-pointer.ts";
import { isNode, type Node } from "./walk.ts";

/** What a node is once its local references are followed; they have been checked. */
export function resolveIn(document: Node, node: Node): Node {
  let current = node;
  for (let steps = 0; typeof current["$ref"] === "string" && steps < 100; steps++) {
    const target = pointerSegments(current["$ref"]).reduce<unknown>(
      (value, segment) =>
        typeof value === "object" && value !== null ? Reflect.get(value, segment) : undefined,
      document,
    );
    if (!isNode(target)) return {};
    current = target;
  }
  return current;
}
