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
  const bases: { name: string; discriminator: Node }[] = [];
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
  for (const { name, discriminator } of bases) narrowHeirs(name, discriminator, schemas);
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
    const required = Array.isArray(schema["required"]) ? schema["required"] : [];
    schemas[name] = {
      ...schema,
      properties: { ...properties, [narrowing.property]: { ...own, enum: narrowing.values } },
      required: [...new Set([...required, narrowing.property])],
    };
    return;
  }
  for (const { members: union, index, narrowing: each } of members) {
    union[index] = { allOf: [union[index], asSchema(each)] };
  }
}

function asSchema({ property, values }: Narrowing): Node {
  return {
    type: "object",
    properties: { [property]: { type: "string", enum: values } },
    required: [property],
  };
}

/** Schemas that extend one with a discriminator, each by its own value. */
function narrowHeirs(base: string, discriminator: Node, schemas: Node): void {
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isNode(schema) || !Array.isArray(schema["allOf"]) || !extendsSchema(schema, base, schemas)) continue;
    const narrowing = narrowingOf(name, discriminator, schemas, base);
    if (narrowing) schema["allOf"].push(asSchema(narrowing));
  }
}

function extendsSchema(schema: Node, base: string, schemas: Node, depth = 0): boolean {
  if (!Array.isArray(schema["allOf"]) || depth > 20) return false;
  return schema["allOf"].filter(isNode).some((part) => {
    const name = referredName(part);
    if (name === undefined) return false;
    const target = schemas[name];
    return name === base || (isNode(target) && extendsSchema(target, base, schemas, depth + 1));
  });
}

/** What the discriminator says of values of a schema, unless the schema says it itself. */
function narrowingOf(name: string, discriminator: Node, schemas: Node, base?: string): Narrowing | undefined {
  const property = String(discriminator["propertyName"]);
  const values = valuesFor(name, discriminator);
  const own = findProperty(schemas[name], property, schemas, base);
  if (values.length === 0 || (own && isRestricted(own, schemas))) return undefined;
  const inherited = base === undefined ? undefined : findProperty(schemas[base], property, schemas);
  const allowed = inherited && allowedValues(inherited, schemas);
  const possible = allowed ? values.filter((value) => allowed.includes(value)) : values;
  return possible.length === 0 ? undefined : { property, values: possible };
}

/** The values that the mapping has for a schema; its own name when the mapping has none. */
function valuesFor(name: string, discriminator: Node): string[] {
  const mapping = isNode(discriminator["mapping"]) ? discriminator["mapping"] : {};
  const mapped = Object.entries(mapping).filter(([, target]) => mappedName(String(target)) === name);
  return mapped.length > 0 ? mapped.map(([value]) => value) : Object.keys(mapping).length > 0 ? [] : [name];
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
