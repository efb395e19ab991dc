import type { Kind } from "../document/shapes.ts";
import { shapes } from "../document/shapes.ts";
import { isNode, type Node, walk } from "../document/walk.ts";

/** Kinds of which an object without anything in it still says something by its name. */
const mayBeEmpty: ReadonlySet<Kind> = new Set(["mediaType", "response", "schema", "swaggerResponse"]);

/** Takes out fields that have a name and no value, as `description:` is in YAML. Returns how many there were. */
export function dropEmptyFields(document: Node): number {
  let count = 0;
  walk(document, (node, kind) => {
    for (const [key, field] of Object.entries(shapes[kind])) {
      const value = node[key];
      if (value === null) {
        delete node[key];
        count++;
      } else if (field !== undefined && "map" in field && isNode(value)) {
        for (const [name, member] of Object.entries(value)) {
          if (member !== null) continue;
          if (mayBeEmpty.has(field.map)) value[name] = {};
          else delete value[name];
          count++;
        }
      }
    }
  });
  return count;
}
