import { checkSchema } from "./check-schema.js";
import { isEqual } from "./equal.js";
import type { SchemaObject } from "./schema.js";
import { below, type Place, type Violation, violation } from "./violation.js";

/** The keywords about arrays. */
export function checkArray(schema: SchemaObject, value: unknown, place: Place): Violation[] {
  if (!Array.isArray(value)) return [];
  const { items = true, prefixItems = [], minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  const demands: [isMet: boolean, expected: string][] = [
    [value.length >= minItems, `at least ${minItems} ${minItems === 1 ? "item" : "items"}`],
    [value.length <= maxItems, `at most ${maxItems} ${maxItems === 1 ? "item" : "items"}`],
    [schema.uniqueItems !== true || areUnique(value), "items that differ from each other"],
  ];
  return [
    ...demands.filter(([isMet]) => !isMet).map(([, expected]) => violation(place, value, expected)),
    ...value.flatMap((item, index) => checkSchema(prefixItems[index] ?? items, item, below(place, index))),
  ];
}

function areUnique(values: unknown[]): boolean {
  return values.every((value, index) => !values.slice(0, index).some((other) => isEqual(value, other)));
}
