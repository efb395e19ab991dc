import { checkSchema } from "./check-schema.js";
import { describeSchema } from "./describe-schema.js";
import type { SchemaObject } from "./schema.js";
import { isObject } from "./value-type.js";
import { below, type Place, type Violation, violation } from "./violation.js";

/** The keywords about objects. */
export function checkObject(schema: SchemaObject, value: unknown, place: Place): Violation[] {
  if (!isObject(value)) return [];
  const {
    required = [],
    properties = {},
    minProperties = 0,
    maxProperties = Number.POSITIVE_INFINITY,
  } = schema;
  const names = Object.keys(value);
  const missing = required.filter((name) => !Object.hasOwn(value, name));
  const demands: [isMet: boolean, expected: string][] = [
    [names.length >= minProperties, `at least ${minProperties} properties`],
    [names.length <= maxProperties, `at most ${maxProperties} properties`],
  ];
  return [
    ...missing.map((name) =>
      violation(below(place, name), undefined, describeSchema(ownProperty(properties, name) ?? true)),
    ),
    ...demands.filter(([isMet]) => !isMet).map(([, expected]) => violation(place, value, expected)),
    ...names.flatMap((name) => checkProperty(schema, name, value[name], below(place, name))),
  ];
}

function checkProperty(schema: SchemaObject, name: string, value: unknown, place: Place): Violation[] {
  const { properties = {}, patternProperties = {}, additionalProperties = true } = schema;
  const named = ownProperty(properties, name);
  const patterned = Object.entries(patternProperties)
    .filter(([pattern]) => new RegExp(pattern, "u").test(name))
    .map(([, each]) => each);
  const schemas = named === undefined ? patterned : [named, ...patterned];
  if (schemas.length > 0) return schemas.flatMap((each) => checkSchema(each, value, place));
  if (additionalProperties === false) return [violation(place, value, "no such property")];
  return checkSchema(additionalProperties, value, place);
}

/** A property called `constructor` is not the one that every object has. */
function ownProperty<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
