import { checkSchema } from "./check-schema.js";
import { describeSchema } from "./describe-schema.js";
import { referredSchema, type Schema, type SchemaObject } from "./schema.js";
import { type Place, type Violation, violation } from "./violation.js";

/** The keywords that put schemas together. */
export function checkCombination(schema: SchemaObject, value: unknown, place: Place): Violation[] {
  const { $ref, allOf = [], anyOf, oneOf, not } = schema;
  const all = $ref === undefined ? allOf : [referredSchema($ref, place.schemas), ...allOf];
  return [
    ...all.flatMap((each) => checkSchema(each, value, place)),
    ...(anyOf ? checkAlternatives(anyOf, value, place, anyOf.length) : []),
    ...(oneOf ? checkAlternatives(oneOf, value, place, 1) : []),
    ...(not !== undefined && checkSchema(not, value, place).length === 0
      ? [violation(place, value, `not ${describeSchema(not)}`)]
      : []),
  ];
}

function checkAlternatives(
  alternatives: readonly Schema[],
  value: unknown,
  place: Place,
  atMost: number,
): Violation[] {
  const found = alternatives.map((each) => checkSchema(each, value, place));
  const matching = found.filter((violations) => violations.length === 0).length;
  if (matching > atMost) return [violation(place, value, "a value that only one of the alternatives allows")];
  if (matching > 0) return [];
  // Where just one alternative got beyond the value itself, it is the one that was meant.
  const meant = found.filter((violations) => violations.every((each) => each.place !== place.name));
  const [only] = meant;
  if (only && meant.length === 1) return only;
  const expected = new Set(found.flatMap((violations) => violations.map((each) => each.expected)));
  return [violation(place, value, [...expected].join(" or "))];
}
