import type { OpenApiDocument, Schema, SchemaObject } from "../openapi.ts";
import { referencedSchema, subschemas } from "./schema-walk.ts";

type Predicate = (schema: SchemaObject) => boolean;

/** Tells of any schema whether it or anything below it, references followed, satisfies a predicate: in one walk for all. */
export class SchemaSearch {
  readonly #predicate: Predicate;
  /** The components that do. */
  readonly #components = new Set<string>();

  constructor(document: OpenApiDocument, predicate: Predicate) {
    this.#predicate = predicate;
    const referrers = new Map<string, string[]>();
    const pending: string[] = [];
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      const { satisfied, references } = inspect(schema, predicate);
      if (satisfied) pending.push(name);
      for (const target of references) {
        const known = referrers.get(target);
        if (known) known.push(name);
        else referrers.set(target, [name]);
      }
    }
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      if (this.#components.has(name)) continue;
      this.#components.add(name);
      pending.push(...(referrers.get(name) ?? []));
    }
  }

  some(schema: Schema): boolean {
    const { satisfied, references } = inspect(schema, this.#predicate);
    return satisfied || [...references].some((name) => this.#components.has(name));
  }
}

/** Each document is searched once for each format. */
function searchFor(format: string): (document: OpenApiDocument) => SchemaSearch {
  const searches = new WeakMap<OpenApiDocument, SchemaSearch>();
  return (document) => {
    const search = searches.get(document) ?? new SchemaSearch(document, (schema) => schema.format === format);
    searches.set(document, search);
    return search;
  };
}

/** Tells of a schema whether there are integers in it that a JavaScript number can't hold. */
export const int64In = searchFor("int64");

/** Tells of a schema whether there are bytes in it. */
export const bytesIn = searchFor("binary");

/** What a schema says itself, and the components that it refers to. */
function inspect(start: Schema, predicate: Predicate): { satisfied: boolean; references: Set<string> } {
  const references = new Set<string>();
  let satisfied = false;
  const pending: Schema[] = [start];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    if (typeof schema === "boolean") continue;
    if (predicate(schema)) satisfied = true;
    const target = referencedSchema(schema);
    if (target !== undefined) references.add(target);
    pending.push(...subschemas(schema));
  }
  return { satisfied, references };
}
