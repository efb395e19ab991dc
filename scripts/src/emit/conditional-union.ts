import type { Schema, SchemaObject } from "../openapi.ts";
import type { LookUp } from "./property-lookup.ts";
import { dereferenced, propertyOf, withProperties } from "./property-lookup.ts";

/** A union of more members is a table that nobody reads. */
const mostMembers = 12;

/** `if` a property has one of some values `then` one schema holds, `else` another. */
interface Conditional {
  property: string;
  values: unknown[];
  /** Whether a value without the property is of the second kind. */
  demandsProperty: boolean;
  positive: Schema;
  negative: Schema;
}

/**
 * The conditionals of a schema, and of its parts that are nothing else, as unions: a member for all values of a property of
 * which the same holds. Nothing where a condition is not on the values of a property that has few of them.
 */
export function conditionalUnions(schema: SchemaObject, lookUp: LookUp): SchemaObject[] | undefined {
  const stated = [schema, ...(schema.allOf ?? [])].filter(
    (part): part is SchemaObject => typeof part === "object" && part["if"] !== undefined,
  );
  const conditionals = stated.map(readConditional);
  const [first] = conditionals;
  if (first === undefined) return undefined;
  const known = conditionals.filter((each) => each !== undefined);
  const isOne =
    known.length === conditionals.length && known.every(({ property }) => property === first.property);
  const values = isOne ? valuesOf(schema, first.property, lookUp) : undefined;
  if (values === undefined) return undefined;
  const members = membersOf(known, values, schema, lookUp);
  return members.length > mostMembers ? undefined : [{ anyOf: members }];
}

function readConditional(part: SchemaObject): Conditional | undefined {
  const condition = part["if"] as Schema | undefined; // the form of the document has been checked
  const isPure = Object.keys(part).every((key) => /^(if|then|else|title|description|\$comment)$/.test(key));
  if (typeof condition !== "object" || (!isPure && part.properties === undefined)) return undefined;
  const { properties = {}, required = [], type: _, ...others } = condition;
  const [[property, value] = ["", true], ...more] = Object.entries(properties);
  const isSimple = Object.keys(others).every((key) => /^(title|description|\$comment)$/.test(key));
  const demandsOther = required.some((name) => name !== property);
  if (typeof value !== "object" || more.length > 0 || !isSimple || demandsOther) return undefined;
  const values = value.enum ?? (value.const === undefined ? undefined : [value.const]);
  if (values === undefined) return undefined;
  return {
    property,
    values,
    demandsProperty: required.includes(property),
    positive: (part["then"] as Schema | undefined) ?? true, // as above
    negative: (part["else"] as Schema | undefined) ?? true,
  };
}

/** The values that a property may have, where they are listed. */
function valuesOf(schema: SchemaObject, property: string, lookUp: LookUp): unknown[] | undefined {
  const found = dereferenced(propertyOf(schema, property, lookUp), lookUp);
  if (typeof found !== "object") return undefined;
  if (found.const !== undefined) return [found.const];
  return found.enum ?? (found.type === "boolean" ? [true, false] : undefined);
}

function membersOf(
  conditionals: Conditional[],
  values: unknown[],
  schema: SchemaObject,
  lookUp: LookUp,
): Schema[] {
  const property = conditionals[0]?.property ?? "";
  const groups: { holds: Schema[]; values: unknown[]; mayMiss: boolean }[] = [];
  const add = (holds: Schema[], value: unknown[]) => {
    const group = groups.find((each) => each.holds.every((part, index) => part === holds[index]));
    const chosen = group ?? { holds, values: [], mayMiss: false };
    if (!group) groups.push(chosen);
    chosen.values.push(...value);
    chosen.mayMiss ||= value.length === 0;
  };
  for (const value of values) {
    const isMet = (each: Conditional) =>
      each.values.some((one) => JSON.stringify(one) === JSON.stringify(value));
    add(
      conditionals.map((each) => (isMet(each) ? each.positive : each.negative)),
      [value],
    );
  }
  if (!schema.required?.includes(property))
    add(
      conditionals.map((each) => (each.demandsProperty ? each.negative : each.positive)),
      [],
    );
  return groups
    .filter(({ holds }) => !holds.includes(false))
    .map(({ holds, values: some, mayMiss }) => {
      const own: SchemaObject = {
        type: "object",
        properties: { [property]: some.length === 0 ? false : { enum: some } },
        required: mayMiss ? [] : [property],
      };
      const parts = holds
        .filter((part) => typeof part === "object" && Object.keys(part).length > 0)
        .map((part) => withProperties(part as SchemaObject, schema, lookUp)); // the filter leaves no others
      const [only, ...others] = parts;
      if (only === undefined) return own;
      return others.length === 0 && isPlainObject(only, property)
        ? merged(own, only)
        : { allOf: [own, ...parts] };
    });
}

/** Whether a schema says no more than that there are properties other than one. */
function isPlainObject(schema: SchemaObject, except: string): boolean {
  const isPlain = Object.keys(schema).every((key) =>
    /^(type|properties|required|title|description)$/.test(key),
  );
  return isPlain && schema.properties?.[except] === undefined && (schema.type ?? "object") === "object";
}

function merged(one: SchemaObject, other: SchemaObject): SchemaObject {
  return {
    type: "object",
    properties: { ...one.properties, ...other.properties },
    required: [...new Set([...(one.required ?? []), ...(other.required ?? [])])],
  };
}
