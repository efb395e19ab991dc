import { isNode, type Node, walk } from "../../document/walk.ts";
import { escapeSegment, pointerSegments } from "../../json-pointer.ts";
import { freeName, schemaName } from "../normalise/references.ts";

/**
 * Makes references mean after the conversion what they mean before: bodies and forms are parameters here and none there,
 * and what refers to a part of a path or of another component (as bundlers write it) would lead nowhere.
 */
export function localiseSwaggerReferences(document: Node): void {
  const definitions = isNode(document["definitions"]) ? document["definitions"] : {};
  const named = new Map<unknown, string>();
  walk(document, (node, kind, { holder, key }) => {
    if (typeof node["$ref"] !== "string" || !node["$ref"].startsWith("#/")) return;
    const segments = pointerSegments(node["$ref"]);
    const target = follow(document, segments);
    if (target === undefined) return; // told once the document is converted
    if (kind === "swaggerParameter" && (!isNamed(segments, "parameters") || isBody(target))) {
      Reflect.set(holder, key, structuredClone(target));
    } else if (kind === "swaggerResponse" && !isNamed(segments, "responses")) {
      Reflect.set(holder, key, structuredClone(target));
    } else if (kind === "schema" && segments[0] !== "definitions") {
      const name = named.get(target) ?? freeName(schemaName(segments, target), definitions);
      named.set(target, name);
      definitions[name] = target;
      document["definitions"] = definitions;
      node["$ref"] = `#/definitions/${escapeSegment(name)}`;
    }
  });
}

function isNamed(segments: readonly string[], component: string): boolean {
  return segments.length === 2 && segments[0] === component;
}

function isBody(parameter: Node): boolean {
  return parameter["in"] === "body" || parameter["in"] === "formData";
}

/** What a pointer leads to, references on the way and at its end followed. */
function follow(document: Node, segments: readonly string[], depth = 0): Node | undefined {
  let value: unknown = document;
  for (const segment of segments) {
    value = resolved(document, value, depth);
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = Reflect.get(value, segment);
  }
  const target = resolved(document, value, depth);
  return isNode(target) ? target : undefined;
}

function resolved(document: Node, value: unknown, depth: number): unknown {
  if (!isNode(value) || typeof value["$ref"] !== "string" || depth > 20) return value;
  return follow(document, pointerSegments(value["$ref"]), depth + 1);
}
