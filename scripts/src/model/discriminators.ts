import { isNode, type Node, walk } from "../document/walk.ts";
import { pointerSegments } from "../json-pointer.ts";
import type { OpenApiDocument } from "../openapi.ts";
import { groupBy } from "../rules/group-by.ts";
import { componentSchemas } from "./component-schemas.ts";

/** A document whose discriminators are resolved: a copy where there are any. */
export function withoutDiscriminators(document: OpenApiDocument): OpenApiDocument {
  let has = false;
  walk(document as unknown as Node, (_, kind) => {
    has ||= kind === "discriminator";
  });
  if (!has) return document;
  const copy = structuredClone(document);
  resolveDiscriminators(copy as unknown as Node); // the walk reads what it meets, whatever its type
  return copy;
}

/**
 * Turns discriminators into what they say of values: a member of a union has one of the values that stand for it, and so
 * has a schema that extends one with a discriminator. openapi-typescript infers the value from the name of the schema
 * (its issue 2149), leaves out what others extend (1690, 1700), and knows no mapping by bare names.
 */
export function resolveDiscriminators(document: Node): void {
  const schemas = componentSchemas(document);
  const bases: Base[] = [];
  const narrowed: NarrowedMember[] = [];
  walk(document, (node, kind, { pointer }) => {
    if (kind !== "schema" || !isNode(node["discriminator"])) return;
    const { discriminator } = node;
    delete node["discriminator"];
    const unions = [node["oneOf"], node["anyOf"]].filter((members) => Array.isArray(members));
    for (const members of unions) narrowed.push(...narrowMembers(members, discriminator, schemas));
    const [, holder, name = "", ...rest] = pointerSegments(pointer);
    if (unions.length === 0 && holder === "schemas" && rest.length === 0) bases.push({ name, discriminator });
  });
  for (const [name, members] of groupBy(narrowed, (member) => member.name)) narrowIn(name, members, schemas);
  narrowHeirs(bases, schemas);
}

/** A member of a union that has only some values of the discriminator. */
interface NarrowedMember {
  name: string;
  members: unknown[];
  index: number;
  narrowing: Narrowing;
}

interface Narrowing {
  property: string;
  values: string[];
  /** Whether a value must have the property. */
  isRequired: boolean;
}

function narrowMembers(members: unknown[], discriminator: Node, schemas: Node): NarrowedMember[] {
  return members.flatMap((member, index) => {
    const name = isNode(member) ? referredName(member) : undefined;
    const narrowing = name === undefined ? undefined : narrowingOf(name, discriminator, schemas);
    return name === undefined || narrowing === undefined ? [] : [{ name, members, index, narrowing }];
  });
}

/** The schema itself gets the values where every union agrees on them, so that it is told apart by its own type. */
function narrowIn(name: string, members: NarrowedMember[], schemas: Node): void {
  const distinct = new Set(members.map(({ narrowing }) => JSON.stringify(narrowing)));
  const narrowing = members[0]?.narrowing;
  const schema = schemas[name];
  const properties = isNode(schema) && isNode(schema["properties"]) ? schema["properties"] : {};
  const own = narrowing && properties[narrowing.property];
  if (narrowing && distinct.size === 1 && isNode(schema) && isNode(own) && own["$ref"] === undefined) {
    schemas[name] = {
      ...schema,
      properties: { ...properties, [narrowing.property]: { ...own, enum: narrowing.values } },
    };
    return;
  }
  for (const { members: union, index, narrowing: each } of members) {
    union[index] = { allOf: [union[index], asSchema(each)] };
  }
}

function asSchema({ property, values, isRequired }: Narrowing): Node {
  return {
    type: "object",
    properties: { [property]: { type: "string", enum: values } },
    ...(isRequired ? { required: [property] } : {}),
  };
}

/** A schema with a discriminator that others extend. */
interface Base {
  name: string;
  discriminator: Node;
}

/** Schemas that extend one with a discriminator, each by its own values and those of the schemas that extend it. */
function narrowHeirs(bases: Base[], schemas: Node): void {
  const extensions = findExtensions(schemas);
  const narrowed = bases.flatMap(({ name: base, discriminator }) =>
    [...heirsOf(base, extensions)].flatMap((name) => {
      const heirs = [...heirsOf(name, extensions)].filter((heir) => heir !== base && heir !== name);
      const narrowing = narrowingOf(name, discriminator, schemas, { name: base, heirs });
      return name === base || narrowing === undefined ? [] : [{ name, narrowing }];
    }),
  );
  for (const { name, narrowing } of narrowed) Object(schemas[name]).allOf.push(asSchema(narrowing));
}

/** Schemas by the one that they have in `allOf`. */
function findExtensions(schemas: Node): Map<string, string[]> {
  const extensions = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    const parts = isNode(schema) && Array.isArray(schema["allOf"]) ? schema["allOf"].filter(isNode) : [];
    for (const base of new Set(parts.flatMap((part) => referredName(part) ?? []))) {
      const known = extensions.get(base);
      if (known) known.push(name);
      else extensions.set(base, [name]);
    }
  }
  return extensions;
}

/** Every schema that extends one, directly or not. */
function heirsOf(base: string, extensions: ReadonlyMap<string, string[]>): Set<string> {
  const heirs = new Set(extensions.get(base));
  for (const heir of heirs) for (const next of extensions.get(heir) ?? []) heirs.add(next); // the set grows as it is read
  return heirs;
}

/** What the discriminator says of values of a schema, unless the schema says it itself. */
function narrowingOf(
  name: string,
  discriminator: Node,
  schemas: Node,
  base?: { name: string; heirs: string[] },
): Narrowing | undefined {
  const property = String(discriminator["propertyName"]);
  const own = findProperty(schemas[name], property, schemas, base?.name);
  if (own === undefined) {
    // The members of a union within a union say themselves what they are.
    if (base === undefined && isUnion(schemas[name], schemas)) return undefined;
    if (isUndescribed(discriminator, property, schemas, base?.name)) return undefined;
  }
  const ownValues = valuesFor(name, discriminator, schemas);
  const isRequired = demands(schemas[name], property, schemas);
  if (own && isRestricted(own, schemas)) {
    const values = base ? [] : amongStated(own, ownValues, schemas);
    return values.length === 0 ? undefined : { property, values, isRequired };
  }
  if (ownValues.length === 0) return undefined;
  const heirValues = (base?.heirs ?? []).flatMap((heir) => {
    const stated = findProperty(schemas[heir], property, schemas, base?.name);
    const mapped = valuesFor(heir, discriminator, schemas);
    return (stated && allowedValues(stated, schemas)?.map(String)) ?? (mapped.length > 0 ? mapped : [heir]);
  });
  const values = [...new Set([...ownValues, ...heirValues])];
  const inherited = base === undefined ? undefined : findProperty(schemas[base.name], property, schemas);
  const allowed = inherited && allowedValues(inherited, schemas);
  const possible = allowed ? values.filter((value) => allowed.includes(value)) : values;
  return possible.length === 0 ? undefined : { property, values: possible, isRequired };
}

/** Whether nothing but the name of the property is known: neither a schema nor a mapping says what is in it. */
function isUndescribed(
  discriminator: Node,
  property: string,
  schemas: Node,
  base: string | undefined,
): boolean {
  if (isNode(discriminator["mapping"]) && Object.keys(discriminator["mapping"]).length > 0) return false;
  return base === undefined || findProperty(schemas[base], property, schemas) === undefined;
}

/** Of the values that a schema states, those that the mapping has for it, where these are not all. */
function amongStated(own: Node, mapped: readonly string[], schemas: Node): string[] {
  const stated = allowedValues(own, schemas) ?? [];
  const values = mapped.filter((value) => stated.includes(value));
  return values.length === stated.length ? [] : values;
}

function isUnion(schema: unknown, schemas: Node): boolean {
  const { oneOf, anyOf } = isNode(schema) ? resolved(schema, schemas) : {};
  return Array.isArray(oneOf) || Array.isArray(anyOf);
}

/** The values that the mapping has for a schema; when it has none, what the schema says or is called. */
function valuesFor(name: string, discriminator: Node, schemas: Node): string[] {
  const mapping = isNode(discriminator["mapping"]) ? discriminator["mapping"] : {};
  const mapped = Object.entries(mapping).filter(([, target]) => mappedName(String(target)) === name);
  if (mapped.length > 0) return mapped.map(([value]) => value);
  const stated = wireValueKeywords.map((keyword) => Object(schemas[name])[keyword]).find(isText);
  return stated !== undefined ? [stated] : Object.keys(mapping).length > 0 ? [] : [name];
}

/** Extensions by which a schema of OpenAPI 2.0 says its own value, where there was no mapping. */
const wireValueKeywords = ["x-ms-discriminator-value", "x-discriminator-value"];

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** A mapping names a schema by a reference, or by its bare name. */
function mappedName(target: string): string {
  return target.includes("/") ? (pointerSegments(target.replace(/^[^#]*/, "")).at(-1) ?? "") : target;
}

function findProperty(
  schema: unknown,
  property: string,
  schemas: Node,
  except?: string,
  depth = 0,
): Node | undefined {
  if (!isNode(schema) || depth > 20) return undefined;
  const name = referredName(schema);
  if (name !== undefined) {
    return name === except ? undefined : findProperty(schemas[name], property, schemas, except, depth + 1);
  }
  const own = isNode(schema["properties"]) ? schema["properties"][property] : undefined;
  if (isNode(own)) return own;
  const parts = Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  for (const part of parts) {
    const found = findProperty(part, property, schemas, except, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** Whether a schema says that a property must be there. */
function demands(schema: unknown, property: string, schemas: Node, depth = 0): boolean {
  if (!isNode(schema) || depth > 20) return false;
  const name = referredName(schema);
  if (name !== undefined) return demands(schemas[name], property, schemas, depth + 1);
  if (Array.isArray(schema["required"]) && schema["required"].includes(property)) return true;
  const parts = Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  return parts.some((part) => demands(part, property, schemas, depth + 1));
}

/** Whether a property is more than a text: it says itself which values there are, or is no text at all. */
function isRestricted(property: Node, schemas: Node): boolean {
  const { type, ...schema } = resolved(property, schemas);
  return type !== "string" || schema["enum"] !== undefined || schema["const"] !== undefined;
}

function allowedValues(property: Node, schemas: Node): unknown[] | undefined {
  const schema = resolved(property, schemas);
  if (schema["const"] !== undefined) return [schema["const"]];
  return Array.isArray(schema["enum"]) ? schema["enum"] : undefined;
}

function resolved(schema: Node, schemas: Node, depth = 0): Node {
  const name = referredName(schema);
  const target = name === undefined ? undefined : schemas[name];
  return isNode(target) && depth < 20 ? resolved(target, schemas, depth + 1) : schema;
}

/** The name of the component that a schema refers to. */
export function referredName(schema: Node): string | undefined {
  return typeof schema["$ref"] === "string" ? pointerSegments(schema["$ref"])[2] : undefined;
}
