import { resolveIn } from "../../src/document/resolve.ts";
import { isNode, type Node, walk } from "../../src/document/walk.ts";

/** Keywords that a type can say. */
const visible = new Set(
  (
    "$anchor $defs $dynamicAnchor $dynamicRef $id $ref additionalProperties allOf anyOf const definitions dependentRequired " +
    "enum items oneOf patternProperties prefixItems properties required type"
  ).split(" "),
);

/** A document whose schemas demand only what a type can say. */
export function visibleSchemas(document: Node): Node {
  const copy = structuredClone(document);
  walk(copy, (node, kind) => {
    if (kind !== "schema") return;
    const hasNames = [node["properties"], node["patternProperties"]].some(
      (named) => Object.keys(Object(named)).length > 0,
    );
    hideDirected(node, copy);
    for (const keyword of Object.keys(node)) if (!visible.has(keyword)) delete node[keyword];
    // A type does not mind further properties, and not that several members of a union fit.
    // What it says of them, it says of those that have names too.
    if (node["additionalProperties"] === false || hasNames) delete node["additionalProperties"];
    if (node["type"] === "integer") node["type"] = "number";
    if (Array.isArray(node["type"]))
      node["type"] = [...new Set(node["type"].map((type) => (type === "integer" ? "number" : type)))];
    if (Array.isArray(node["oneOf"]) && node["anyOf"] === undefined) {
      node["anyOf"] = node["oneOf"];
      delete node["oneOf"];
    } else if (Array.isArray(node["oneOf"])) {
      node["allOf"] = [...(Array.isArray(node["allOf"]) ? node["allOf"] : []), { anyOf: node["oneOf"] }];
      delete node["oneOf"];
    }
  });
  return copy;
}

/** Properties that are only sent or only received are left out of one of the two types. */
function hideDirected(schema: Node, document: Node): void {
  const { properties } = schema;
  if (!isNode(properties)) return;
  for (const [name, property] of Object.entries(properties)) {
    const { readOnly, writeOnly } = isNode(property) ? { ...resolveIn(document, property), ...property } : {};
    if (readOnly !== true && writeOnly !== true) continue;
    delete properties[name];
    if (Array.isArray(schema["required"]))
      schema["required"] = schema["required"].filter((each) => each !== name);
  }
}
