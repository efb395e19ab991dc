import type { OpenApiDocument, Schema } from "../openapi.ts";
import { typeName } from "./naming.ts";
import { bytesIn, SchemaSearch } from "./schema-search.ts";
import type { Direction } from "./schema-walk.ts";
import { isHidden, mapSubschemas, referencedSchema, schemaPointer, subschemas } from "./schema-walk.ts";
import type { TypeDeclaration } from "./vendor.ts";

const none: ReadonlySet<string> = new Set();
const compositions = ["allOf", "anyOf", "oneOf", "if", "then", "else"] as const;

/**
 * Turns component schemas into exported types, on demand: a schema becomes one when something that is sent or received
 * refers to it. One that is both sent and received, and has `readOnly` or `writeOnly` properties or files, becomes two:
 * `User` as it is received, `UserInput` as it is sent.
 */
export class SchemaDeclarations {
  readonly #document: OpenApiDocument;
  readonly #schemas: Record<string, Schema>;
  readonly #received: Set<string>;
  readonly #sent: Set<string>;
  /** Schemas of what travels in parts of its own, where bytes are bytes; in JSON they are a text. */
  readonly #inParts: Set<string>;
  /** Schemas with properties that are only sent, or only received. */
  readonly #directed: SchemaSearch;

  constructor(
    document: OpenApiDocument,
    received: Iterable<Schema>,
    sent: Iterable<Schema>,
    inParts: Iterable<Schema> = [],
  ) {
    this.#document = document;
    this.#schemas = document.components?.schemas ?? {};
    this.#directed = new SchemaSearch(
      document,
      ({ readOnly, writeOnly }) => readOnly === true || writeOnly === true,
    );
    this.#received = this.#reach(received, "read");
    this.#sent = this.#reach(sent, "write");
    this.#inParts = this.#reach(inParts, "write");
  }

  /** The schema as it travels in one direction, referring to declarations instead of components. */
  project(schema: Schema, direction: Direction, isInParts = false): Schema {
    return this.#project(schema, direction, none, isInParts);
  }

  /** `around` are the properties that a composition around this schema hides, whatever part of it demands them. */
  #project(schema: Schema, direction: Direction, around: ReadonlySet<string>, isInParts: boolean): Schema {
    if (typeof schema === "boolean") return schema;
    if (schema.format === "binary" && !isInParts) {
      const { format: _, ...text } = schema;
      return this.#project(text, direction, around, isInParts);
    }
    const target = referencedSchema(schema);
    if (target !== undefined)
      return { ...schema, $ref: schemaPointer(this.#declaredName(target, direction)) };
    const hidden = this.#hiddenIn(schema, direction);
    if (hidden.size + around.size === 0)
      return mapSubschemas(schema, (part) => this.#project(part, direction, none, isInParts));
    const inCompositions = around.size === 0 ? hidden : new Set([...around, ...hidden]);
    const parts = new Set(
      compositions.flatMap((keyword) => (schema[keyword] as Schema | Schema[] | undefined) ?? []),
    );
    const projected = mapSubschemas(schema, (part) =>
      this.#project(part, direction, parts.has(part) ? inCompositions : none, isInParts),
    );
    const properties = Object.entries(schema.properties ?? {});
    const visible = properties.filter(([, property]) => !isHidden(this.#document, property, direction));
    if (properties.length > visible.length) {
      const kept = visible.map(([name]) => [name, projected.properties?.[name] ?? true]);
      projected.properties = Object.fromEntries(kept);
    }
    if (schema.required !== undefined || properties.length > visible.length)
      projected.required = schema.required?.filter((name) => !inCompositions.has(name)) ?? [];
    if (schema.dependentRequired !== undefined) {
      const lists = Object.entries(schema.dependentRequired).map(([name, names]) => [
        name,
        names.filter((each) => !inCompositions.has(each)),
      ]);
      projected.dependentRequired = Object.fromEntries(lists);
    }
    return projected;
  }

  /** The properties of a schema, or of those that it is composed of, that are left out. */
  #hiddenIn(schema: Schema, direction: Direction, path: readonly string[] = []): ReadonlySet<string> {
    if (typeof schema === "boolean") return none;
    const target = referencedSchema(schema);
    if (target !== undefined) {
      if (path.includes(target) || !this.#isDirected(target)) return none;
      return this.#hiddenIn(this.#schemas[target] ?? true, direction, [...path, target]);
    }
    const own = this.#hiddenProperties(schema, direction);
    const inherited = (schema.allOf ?? []).flatMap((part) => [...this.#hiddenIn(part, direction, path)]);
    return own.length + inherited.length === 0 ? none : new Set([...own, ...inherited]);
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
      schema: this.project(schema, direction, direction === "write" ? this.#inParts.has(name) : false),
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
    if (!this.#received.has(name) || !this.#sent.has(name)) return false;
    return (
      this.#isDirected(name) ||
      (this.#inParts.has(name) && bytesIn(this.#document).some({ $ref: schemaPointer(name) }))
    );
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
