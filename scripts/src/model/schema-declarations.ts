import type { OpenApiDocument, Schema } from "../openapi.ts";
import { typeName } from "./naming.ts";
import { SchemaSearch } from "./schema-search.ts";
import type { Direction } from "./schema-walk.ts";
import { isHidden, mapSubschemas, referencedSchema, schemaPointer, subschemas } from "./schema-walk.ts";
import type { TypeDeclaration } from "./vendor.ts";

/**
 * Turns component schemas into exported types, on demand: a schema becomes one when something that is sent or received
 * refers to it. One that is both sent and received, and has `readOnly` or `writeOnly` properties, becomes two: `User` as
 * it is received, `UserInput` as it is sent.
 */
export class SchemaDeclarations {
  readonly #document: OpenApiDocument;
  readonly #schemas: Record<string, Schema>;
  readonly #received: Set<string>;
  readonly #sent: Set<string>;
  /** Schemas with properties that are only sent, or only received. */
  readonly #directed: SchemaSearch;

  constructor(document: OpenApiDocument, received: Iterable<Schema>, sent: Iterable<Schema>) {
    this.#document = document;
    this.#schemas = document.components?.schemas ?? {};
    this.#directed = new SchemaSearch(
      document,
      ({ readOnly, writeOnly }) => readOnly === true || writeOnly === true,
    );
    this.#received = this.#reach(received, "read");
    this.#sent = this.#reach(sent, "write");
  }

  /** The schema as it travels in one direction, referring to declarations instead of components. */
  project(schema: Schema, direction: Direction): Schema {
    if (typeof schema === "boolean") return schema;
    const target = referencedSchema(schema);
    if (target !== undefined)
      return { ...schema, $ref: schemaPointer(this.#declaredName(target, direction)) };
    const projected = mapSubschemas(schema, (part) => this.project(part, direction));
    const hidden = this.#hiddenProperties(schema, direction);
    if (hidden.length === 0) return projected;
    const visible = (name: string) => !hidden.includes(name);
    const properties = Object.entries(projected.properties ?? {}).filter(([name]) => visible(name));
    return {
      ...projected,
      properties: Object.fromEntries(properties),
      required: schema.required?.filter(visible) ?? [],
    };
  }

  /** Every declaration, in alphabetical order. */
  all(): TypeDeclaration[] {
    const received = [...this.#received].map((name) => this.#declare(name, "read"));
    const sentOnly = [...this.#sent]
      .filter((name) => !this.#received.has(name) || this.#isSplit(name))
      .map((name) => this.#declare(name, "write"));
    return [...received, ...sentOnly].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #declare(name: string, direction: Direction): TypeDeclaration {
    const schema = this.#schemas[name] ?? true;
    return {
      name: this.#declaredName(name, direction),
      description: typeof schema === "boolean" ? "" : (schema.description ?? ""),
      schema: this.project(schema, direction),
    };
  }

  #declaredName(name: string, direction: Direction): string {
    let declared = typeName(name);
    if (direction === "read" || !this.#isSplit(name)) return declared;
    do declared += "Input";
    while (Object.hasOwn(this.#schemas, declared));
    return declared;
  }

  #isSplit(name: string): boolean {
    return this.#received.has(name) && this.#sent.has(name) && this.#isDirected(name);
  }

  #isDirected(name: string): boolean {
    return this.#directed.some({ $ref: schemaPointer(name) });
  }

  #hiddenProperties(schema: Schema, direction: Direction): string[] {
    if (typeof schema === "boolean") return [];
    return Object.entries(schema.properties ?? {})
      .filter(([, property]) => isHidden(this.#document, property, direction))
      .map(([name]) => name);
  }

  #reach(starts: Iterable<Schema>, direction: Direction): Set<string> {
    const reached = new Set<string>();
    const pending = [...starts];
    for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
      const target = referencedSchema(schema);
      if (target !== undefined) {
        if (reached.has(target)) continue;
        reached.add(target);
        pending.push(this.#schemas[target] ?? true);
      } else {
        const hidden = this.#hiddenProperties(schema, direction);
        pending.push(...subschemas(withoutProperties(schema, hidden)));
      }
    }
    return reached;
  }
}

function withoutProperties(schema: Schema, names: readonly string[]): Schema {
  if (typeof schema === "boolean" || names.length === 0) return schema;
  const kept = Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name));
  return { ...schema, properties: Object.fromEntries(kept) };
}
