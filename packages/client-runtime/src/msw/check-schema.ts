import { checkArray } from "./check-array.js";
import { checkCombination } from "./check-combination.js";
import { checkNumber } from "./check-number.js";
import { checkObject } from "./check-object.js";
import { checkString } from "./check-string.js";
import { describeSchema } from "./describe-schema.js";
import { isEqual } from "./equal.js";
import type { Schema } from "./schema.js";
import { isOfType } from "./value-type.js";
import { type Place, type Violation, violation } from "./violation.js";

/** What is wrong with a value by a schema; nothing when it is valid. */
export function checkSchema(schema: Schema, value: unknown, place: Place): Violation[] {
  if (schema === true) return [];
  if (schema === false) return [violation(place, value, "nothing")];
  // A schema that comes back to itself has nothing new to say about the same value.
  if (place.judging.includes(schema)) return [];
  // The other keywords would only say once more that the type is wrong.
  if (!isOfType(schema.type, value)) return [violation(place, value, describeSchema(schema))];
  const here: Place = { ...place, judging: [...place.judging, schema] };
  const { const: only, enum: allowed } = schema;
  const isListed =
    (only === undefined || isEqual(only, value)) &&
    (allowed === undefined || allowed.some((each) => isEqual(each, value)));
  return [
    ...(isListed ? [] : [violation(here, value, describeSchema(schema))]),
    ...checkNumber(schema, value, here),
    ...checkString(schema, value, here),
    ...checkArray(schema, value, here),
    ...checkObject(schema, value, here),
    ...checkCombination(schema, value, here),
  ];
}
