import { shapes } from "../document/shapes.ts";
import { isNode, type Node, walk } from "../document/walk.ts";

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
          if (field.map === "schema" || field.map === "mediaType" || field.map === "response")
            value[name] = {};
          else delete value[name];
          count++;
        }
      }
    }
  });
  return count;
}
