import type { Kind } from "../document/shapes.ts";
import { isNode, type Node } from "../document/walk.ts";

/** Puts forms of earlier drafts of JSON Schema, and ones that are often mistaken for another, in those of today. */
export function mendOldForms(node: Node, kind: Kind): void {
  if (kind === "schema") {
    mendTuple(node);
    mendDependencies(node);
  } else if (kind === "parameter" || kind === "header" || kind === "mediaType") mendExamples(node);
}

/** Drafts before 2020-12 had the schemas of the first items in `items`, and that of the others in `additionalItems`. */
function mendTuple(schema: Node): void {
  const { items, additionalItems } = schema;
  if (!Array.isArray(items) || schema["prefixItems"] !== undefined) return;
  schema["prefixItems"] = items;
  delete schema["items"];
  delete schema["additionalItems"];
  if (additionalItems !== undefined) schema["items"] = additionalItems;
}

/** Drafts before 2019-09 had one keyword for the properties and for the schemas that a property demands. */
function mendDependencies(schema: Node): void {
  const { dependencies } = schema;
  if (!isNode(dependencies)) return;
  delete schema["dependencies"];
  for (const [name, demanded] of Object.entries(dependencies)) {
    const keyword = Array.isArray(demanded) ? "dependentRequired" : "dependentSchemas";
    schema[keyword] = { ...Object(schema[keyword]), [name]: demanded };
  }
}

/** Schemas have a list of examples, and everything else has them by name. */
function mendExamples(node: Node): void {
  const { examples } = node;
  if (!Array.isArray(examples)) return;
  node["examples"] = Object.fromEntries(
    examples.map((value: unknown, index) => {
      const isExample = isNode(value) && ("value" in value || "$ref" in value || "externalValue" in value);
      return [`example${index + 1}`, isExample ? value : { value }];
    }),
  );
}
