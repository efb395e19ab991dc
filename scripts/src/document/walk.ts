import { escapeSegment } from "../json-pointer.ts";
import type { Kind } from "./shapes.ts";
import { shapes } from "./shapes.ts";

export type Node = Record<string, unknown>;

/** Where a node stands: what holds it, under which key, and its JSON pointer. */
export interface Place {
  holder: Node | unknown[];
  key: string | number;
  pointer: string;
}

/** Called for each object before what is in it; what it leaves in the document is walked on. */
export type Visit = (node: Node, kind: Kind, place: Place) => void;

/** Visits every object of the standard in a document, references included, and nothing in examples and defaults. */
export function walk(document: Node, visit: Visit): void {
  const root = rootKind(document);
  const holder = { [root]: document };
  visitNode(root, { holder, key: root, pointer: "#" });

  function visitNode(kind: Kind, place: Place): void {
    const before = Reflect.get(place.holder, place.key);
    if (!isNode(before)) return;
    visit(before, kind, place);
    const node = Reflect.get(place.holder, place.key); // it may have been replaced
    if (!isNode(node)) return;
    const fields = shapes[kind];
    for (const [key, value] of Object.entries(node)) {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (field === undefined || typeof value !== "object" || value === null) continue;
      const pointer = `${place.pointer}/${escapeSegment(key)}`;
      if ("one" in field) visitNode(field.one, { holder: node, key, pointer });
      else if ("list" in field && Array.isArray(value)) visitAll(field.list, value, pointer);
      else if ("map" in field && isNode(value)) visitAll(field.map, value, pointer);
    }
  }

  function visitAll(kind: Kind, holder: Node | unknown[], pointer: string): void {
    for (const key of Object.keys(holder)) {
      if (key.startsWith("x-") && extensible.has(kind)) continue;
      visitNode(kind, { holder, key, pointer: `${pointer}/${escapeSegment(key)}` });
    }
  }
}

export function rootKind(document: Node): "root" | "swagger" {
  return document["openapi"] === undefined && document["swagger"] !== undefined ? "swagger" : "root";
}

/** Kinds whose maps may have extensions beside their entries: paths and responses. */
export const extensible: ReadonlySet<Kind> = new Set([
  "pathItem",
  "response",
  "swaggerPathItem",
  "swaggerResponse",
]);

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
