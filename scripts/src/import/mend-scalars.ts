import { shapes } from "../document/shapes.ts";
import { isNode, type Node, walk } from "../document/walk.ts";

/**
 * Writes numbers and flags as texts where the standard has a text, and `"true"` as a flag where it has one: YAML reads
 * `version: 1.0` and `default: 443` as numbers, and many a description was written so. Returns how many there were.
 */
export function mendScalars(document: Node): number {
  let count = 0;
  const mend = (holder: object, keys: readonly string[], to: (value: unknown) => unknown) => {
    for (const key of keys) {
      const value: unknown = Reflect.get(holder, key);
      const mended = to(value);
      if (mended === value) continue;
      Reflect.set(holder, key, mended);
      count++;
    }
  };
  walk(document, (node, kind) => {
    for (const [key, field] of Object.entries(shapes[kind])) {
      if (!("plain" in field) || node[key] === undefined) continue;
      const { plain } = field;
      const value = node[key];
      if (plain === "string") mend(node, [key], asText);
      else if (plain === "boolean") mend(node, [key], asFlag);
      else if (plain === "strings" && Array.isArray(value)) mend(value, Object.keys(value), asText);
      else if (plain === "stringMap" && isNode(value)) mend(value, Object.keys(value), asDescription);
    }
  });
  return count;
}

function asText(value: unknown): unknown {
  return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}

function asFlag(value: unknown): unknown {
  return value === "true" || value === "false" ? value === "true" : value;
}

/** A scope without a description has a name and nothing else. */
function asDescription(value: unknown): unknown {
  return value === null ? "" : asText(value);
}
