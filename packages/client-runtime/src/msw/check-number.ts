import type { SchemaObject } from "./schema.js";
import { type Place, type Violation, violation } from "./violation.js";

/** The keywords about numbers. */
export function checkNumber(schema: SchemaObject, value: unknown, place: Place): Violation[] {
  if (typeof value !== "number" && typeof value !== "bigint") return [];
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
  const demands: [isMet: boolean, expected: string][] = [
    [minimum === undefined || value >= minimum, `at least ${minimum}`],
    [maximum === undefined || value <= maximum, `at most ${maximum}`],
    [exclusiveMinimum === undefined || value > exclusiveMinimum, `more than ${exclusiveMinimum}`],
    [exclusiveMaximum === undefined || value < exclusiveMaximum, `less than ${exclusiveMaximum}`],
    [multipleOf === undefined || isMultiple(value, multipleOf), `a multiple of ${multipleOf}`],
    [format !== "int32" || fits(value, 32), "an integer of 32 bits"],
    // A number has no more digits than it can hold; more come as a bigint.
    [format !== "int64" || typeof value === "number" || fits(value, 64), "an integer of 64 bits"],
  ];
  return demands.filter(([isMet]) => !isMet).map(([, expected]) => violation(place, value, expected));
}

function fits(value: number | bigint, bits: number): boolean {
  const isInteger = typeof value === "bigint" || Number.isInteger(value);
  return isInteger && BigInt.asIntN(bits, BigInt(value)) === BigInt(value);
}

/** As far as fractions can be told: 0.07 is a multiple of 0.01, although 0.07 / 0.01 is no integer. */
function isMultiple(value: number | bigint, of: number): boolean {
  if (typeof value === "bigint" && Number.isInteger(of)) return value % BigInt(of) === 0n;
  const quotient = Number(value) / of;
  return Math.abs(quotient - Math.round(quotient)) <= Math.abs(quotient) * 4 * Number.EPSILON;
}
