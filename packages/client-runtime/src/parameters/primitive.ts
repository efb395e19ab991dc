/**
 * The text of a value that is not made of parts: a string, a finite number, a bigint, a boolean, a date (in ISO 8601).
 * Anything else has no text that the other side would read back as the same value.
 */
export function primitive(name: string, value: unknown): string {
  if (value instanceof Date) value = value.toJSON(); // null for an invalid date
  if (/string|boolean|bigint/.test(typeof value) || Number.isFinite(value)) return String(value);
  throw new Error(`${name} must be a string, finite number, boolean or date`);
}

/** The texts of the items of an array, or of a single value. */
export function primitives(name: string, value: unknown): string[] {
  return [value].flat().map((item) => primitive(name, item));
}
