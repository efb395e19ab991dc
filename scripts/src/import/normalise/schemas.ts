import { isNode, type Node, walk } from "../walk.ts";

/** Keywords that say nothing about a value. */
export const annotations: ReadonlySet<string> = new Set([
  "$comment",
  "$schema",
  "default",
  "deprecated",
  "description",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "summary",
  "title",
  "writeOnly",
  "xml",
]);

/** Puts schemas in the form in which the emitter reads them. */
export function mendSchemas(document: Node): void {
  walk(document, (node, kind) => {
    if (kind !== "schema") return;
    mendReferenceSiblings(node);
    // What was defined inside a schema has become a component where something refers to it.
    delete node["$defs"];
    delete node["definitions"];
    if (node["required"] !== undefined && !Array.isArray(node["required"])) delete node["required"];
  });
}

/** What stands beside a `$ref` holds as well as what it finds. */
function mendReferenceSiblings(schema: Node): void {
  if (typeof schema["$ref"] !== "string") return;
  const siblings = Object.keys(schema).filter(
    (key) => key !== "$ref" && !annotations.has(key) && !key.startsWith("x-") && !key.startsWith("$"),
  );
  if (siblings.length === 0) return;
  const { $ref } = schema;
  delete schema["$ref"];
  const own = Object.fromEntries(siblings.map((key) => [key, schema[key]]));
  for (const key of siblings) delete schema[key];
  schema["allOf"] = [{ $ref }, own];
}

export { isNode };
