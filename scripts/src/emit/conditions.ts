import type { Schema, SchemaObject } from "../openapi.ts";
import { conditionalUnions } from "./conditional-union.ts";
import type { LookUp } from "./property-lookup.ts";
import { withProperties } from "./property-lookup.ts";

/** So many unions of two are still read at a glance, and by the compiler in no time. */
const mostDependents = 4;

/**
 * A schema in which what one property demands of others is said by unions of objects, which a type can say:
 * `dependentRequired`, `dependentSchemas`, `if` on the values of a property, `not` on what may be there.
 *
 * What no type says is in the documentation of a type, or nowhere: limits, patterns and formats; `contains`, `minItems`
 * and `maxItems` of lists, whose tuples nobody could map over; `unevaluatedProperties: false`, since a type minds no
 * further properties; that a value fits only one of `oneOf`; `if` and `not` on anything else.
 */
export function sayConditions(schema: SchemaObject, lookUp: LookUp): Schema {
  if (saysNothingAll(schema.not)) return false;
  const unions = conditionalUnions(schema, lookUp);
  const { dependentRequired, dependentSchemas, not, if: _, then: __, else: ___, ...rest } = schema;
  const parts = [...(unions ?? []), ...forbidden(not, schema)];
  const required = new Set(rest.required);
  for (const { keys, names, demanded } of dependents(schema)) {
    if (keys.some((key) => required.has(key))) for (const name of names) required.add(name);
    const present = withProperties({ type: "object", required: names }, schema, lookUp);
    if (keys.some((key) => required.has(key))) parts.push(...demanded);
    else if ([...names].some((name) => !required.has(name)) || demanded.length > 0)
      parts.push({
        anyOf: [demanded.length > 0 ? { allOf: [present, ...demanded] } : present, absent(keys)],
      });
  }
  const said: SchemaObject = {
    ...rest,
    ...withoutForbidden(rest, not),
    ...unionMembers(rest, lookUp),
    ...(required.size > (rest.required?.length ?? 0) ? { required: [...required] } : {}),
  };
  const allOf = (rest.allOf ?? []).filter((part) => unions === undefined || !isConditional(part));
  if (allOf.length + parts.length > 0) said.allOf = [...allOf, ...parts];
  else delete said.allOf;
  return said;
}

/** Whether there is anything to say; most schemas are spared the work. */
export function hasConditions(schema: SchemaObject): boolean {
  return (
    keywords.some((keyword) => schema[keyword] !== undefined) ||
    schema.anyOf?.some(isDemand) === true ||
    schema.oneOf?.some(isDemand) === true ||
    schema.allOf?.some(isConditional) === true
  );
}

const keywords = ["dependentRequired", "dependentSchemas", "not", "if"] as const;

function isConditional(part: Schema): boolean {
  return typeof part === "object" && part["if"] !== undefined && part.$ref === undefined;
}

function saysNothingAll(schema: Schema | undefined): boolean {
  return schema === true || (typeof schema === "object" && Object.keys(schema).length === 0);
}

interface Dependents {
  /** Properties each of which demands the same. */
  keys: string[];
  /** What must be there with them: the properties themselves, and those that they demand. */
  names: string[];
  /** What else holds then. */
  demanded: Schema[];
}

/** What properties demand when they are there, those that demand each other together; nothing where there are many. */
function dependents({ dependentRequired, dependentSchemas }: SchemaObject): Dependents[] {
  const lists = new Map(Object.entries(dependentRequired ?? {}));
  const schemas = Object.entries(dependentSchemas ?? {});
  const groups = new Map<string, Dependents>();
  for (const key of lists.keys()) {
    const names = closure(key, lists);
    const id = [...names].sort().join("\n");
    const group = groups.get(id);
    if (group) group.keys.push(key);
    else groups.set(id, { keys: [key], names, demanded: [] });
  }
  const all = [
    ...groups.values(),
    ...schemas.map(([key, schema]) => ({ keys: [key], names: [key], demanded: [schema] })),
  ];
  return all.length > mostDependents ? [] : all;
}

function closure(key: string, lists: ReadonlyMap<string, string[]>): string[] {
  const names = new Set([key]);
  for (const name of names) for (const demanded of lists.get(name) ?? []) names.add(demanded);
  return [...names];
}

function absent(names: readonly string[]): SchemaObject {
  return { type: "object", properties: Object.fromEntries(names.map((name) => [name, false])) };
}

/** Properties that must not be there, alone or together. */
function forbidden(not: Schema | undefined, schema: SchemaObject): Schema[] {
  if (typeof not !== "object") return [];
  if (not.anyOf && Object.keys(not).length === 1) return not.anyOf.flatMap((part) => forbidden(part, schema));
  const { required = [], ...others } = not;
  const isDemand = Object.keys(others).every((key) => key === "type");
  if (!isDemand || required.length === 0 || required.length > mostDependents) return [];
  const optional = required.filter((name) => !schema.required?.includes(name));
  const [only, ...more] = optional.map((name) => absent([name]));
  if (only === undefined) return [];
  return more.length === 0 ? [only] : [{ anyOf: [only, ...more] }];
}

/** Values and types that a schema lists, without those that it forbids. */
function withoutForbidden(schema: SchemaObject, not: Schema | undefined): SchemaObject {
  if (typeof not !== "object") return {};
  const values = not.enum ?? (not.const === undefined ? [] : [not.const]);
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  const types = [not.type ?? []].flat();
  const isOnly = (keyword: string) => Object.keys(not).every((key) => key === keyword || key === "type");
  if (schema.enum && values.length > 0 && (isOnly("enum") || isOnly("const")))
    return { enum: schema.enum.filter((value) => !texts.has(JSON.stringify(value))) };
  if (Array.isArray(schema.type) && types.length > 0 && isOnly("type"))
    return { type: schema.type.filter((type) => !types.includes(type)) };
  return {};
}

/** Members of a union that only demand properties, with what these are. */
function unionMembers(schema: SchemaObject, lookUp: LookUp): SchemaObject {
  return Object.fromEntries(
    (["anyOf", "oneOf"] as const).flatMap((keyword) => {
      const members = schema[keyword];
      if (!members?.some(isDemand)) return [];
      const told = members.map((member) =>
        typeof member === "object" && isDemand(member) ? withProperties(member, schema, lookUp) : member,
      );
      return [[keyword, told]];
    }),
  );
}

function isDemand(schema: Schema): boolean {
  if (typeof schema === "boolean" || schema.required === undefined) return false;
  return Object.keys(schema).every((key) => ["required", "type", "title", "description"].includes(key));
}
