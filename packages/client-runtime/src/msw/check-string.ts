import { hasFormat } from "./formats.js";
import type { SchemaObject } from "./schema.js";
import { type Place, type Violation, violation } from "./violation.js";

/** The keywords about strings. */
export function checkString(schema: SchemaObject, value: unknown, place: Place): Violation[] {
  if (typeof value !== "string") return [];
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = schema;
  const length = [...value].length; // characters, not the units of UTF-16
  const demands: [isMet: boolean, expected: string][] = [
    [length >= minLength, `at least ${minLength} ${minLength === 1 ? "character" : "characters"}`],
    [length <= maxLength, `at most ${maxLength} ${maxLength === 1 ? "character" : "characters"}`],
    [pattern === undefined || new RegExp(pattern, "u").test(value), `a match of ${pattern}`],
    [format === undefined || hasFormat(format, value), `a string of format ${format}`],
  ];
  return demands.filter(([isMet]) => !isMet).map(([, expected]) => violation(place, value, expected));
}
