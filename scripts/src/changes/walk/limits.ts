import type { Level } from "../change.ts";
import type { Direction } from "../types/judge.ts";

/** Whether fewer values are valid than before, or values that were not valid before are. */
export interface Shift {
  tightened: boolean;
  loosened: boolean;
}

type Compare = (before: unknown, after: unknown) => Shift;

/** Keywords that narrow the valid values without narrowing the type. */
export const limitKeywords: Record<string, Compare> = {
  minimum: lowerBound,
  exclusiveMinimum: lowerBound,
  minLength: lowerBound,
  minItems: lowerBound,
  minProperties: lowerBound,
  maximum: upperBound,
  exclusiveMaximum: upperBound,
  maxLength: upperBound,
  maxItems: upperBound,
  maxProperties: upperBound,
  multipleOf: multiple,
  uniqueItems: (before, after) => ({ tightened: after === true, loosened: before === true }),
  pattern: presence,
  format: presence,
};

/** How a limit that appears, disappears or changes is felt: by those who send values, and by those who receive them. */
export function limitLevel(shift: Shift, directions: ReadonlySet<Direction>): Level {
  const { tightened, loosened } = shift;
  if ((directions.has("in") && tightened) || (directions.has("out") && loosened)) return "breaking";
  return directions.has("in") && loosened ? "feature" : "fix";
}

export function compareLimit(keyword: string, before: unknown, after: unknown): Shift {
  return (limitKeywords[keyword] ?? presence)(before, after);
}

function lowerBound(before: unknown, after: unknown): Shift {
  return bound(Number(before ?? Number.NEGATIVE_INFINITY), Number(after ?? Number.NEGATIVE_INFINITY));
}

function upperBound(before: unknown, after: unknown): Shift {
  return bound(-Number(before ?? Number.POSITIVE_INFINITY), -Number(after ?? Number.POSITIVE_INFINITY));
}

function bound(before: number, after: number): Shift {
  return { tightened: after > before, loosened: after < before };
}

function multiple(before: unknown, after: unknown): Shift {
  if (before === undefined || after === undefined) return presence(before, after);
  const isSubset = (part: unknown, whole: unknown) => Number(part) % Number(whole) === 0; // multiples of 6 are multiples of 3
  return { tightened: !isSubset(before, after), loosened: !isSubset(after, before) };
}

/** Of two different patterns nobody can say which allows more. */
function presence(before: unknown, after: unknown): Shift {
  return { tightened: after !== undefined, loosened: before !== undefined };
}
