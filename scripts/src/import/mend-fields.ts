import { type Field, type Kind, shapes } from "../document/shapes.ts";
import { isNode, type Node, walk } from "../document/walk.ts";
import { isForeignExtension } from "./foreign-extensions.ts";
import { mendOldForms } from "./old-forms.ts";
import type { Repair } from "./repairs.ts";
import { mendScalar } from "./scalars.ts";

/**
 * Puts the fields of a document in the form that the standard gives them, where there is no doubt what is meant. In one
 * walk, since documents are long.
 */
export function mendFields(document: Node): Repair[] {
  const mended = { empty: 0, scalars: 0, foreign: 0 };
  walk(document, (node, kind) => {
    mendOldForms(node, kind);
    for (const key of Object.keys(node)) {
      if (key.startsWith("x-")) mended.foreign += dropForeign(node, key);
      const field = fieldOf(kind, key);
      if (field === undefined) continue;
      mended.empty += dropEmpty(node, key, field);
      if ("plain" in field) mended.scalars += mendPlain(node, key, field.plain);
    }
  });
  return [
    { what: "field without a value", count: mended.empty },
    { what: "number or flag that should be a text, or the other way round", count: mended.scalars },
    { what: "extension of another form than ours", count: mended.foreign },
  ].filter(({ count }) => count > 0);
}

function fieldOf(kind: Kind, key: string): Field | undefined {
  return Object.hasOwn(shapes[kind], key) ? shapes[kind][key] : undefined;
}

/** Takes out an extension of others that has the name of one of ours. */
function dropForeign(node: Node, key: string): number {
  if (!isForeignExtension(key, node[key])) return 0;
  delete node[key];
  return 1;
}

/** Kinds of which an object without anything in it still says something by its name. */
const mayBeEmpty: ReadonlySet<Kind> = new Set(["mediaType", "response", "schema", "swaggerResponse"]);

/** Takes out a field that has a name and no value, as `description:` is in YAML, and such entries of a map. */
function dropEmpty(node: Node, key: string, field: Field): number {
  const value = node[key];
  if (value === null) {
    delete node[key];
    return 1;
  }
  if (!("map" in field) || !isNode(value)) return 0;
  let count = 0;
  for (const [name, member] of Object.entries(value)) {
    if (member !== null) continue;
    if (mayBeEmpty.has(field.map)) value[name] = {};
    else delete value[name];
    count++;
  }
  return count;
}

/** Returns how many values were of another form. */
function mendPlain(node: Node, key: string, form: Extract<Field, { plain: unknown }>["plain"]): number {
  const value = node[key];
  const isList = form === "strings" && Array.isArray(value);
  if (!isList && !(form === "stringMap" && isNode(value))) return mendAt(node, key, form);
  let count = 0;
  for (const name of Object.keys(value as object)) {
    // A scope without a description has a name and nothing else.
    if (Reflect.get(value as object, name) === null) Reflect.set(value as object, name, "");
    else if (mendAt(value as object, name, "string") === 0) continue;
    count++;
  }
  return count;
}

function mendAt(holder: object, key: string, form: Parameters<typeof mendScalar>[1]): number {
  const value: unknown = Reflect.get(holder, key);
  const mended = mendScalar(value, form);
  if (mended === value) return 0;
  Reflect.set(holder, key, mended);
  return 1;
}
