/** Says whether a value is an object with properties of its own meaning: no array, no date, no other class. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}
