/** The type of a value, in the words of JSON Schema. Bytes count as a string, as `format: binary` has them. */
export function valueType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "bigint" || Number.isInteger(value)) return "integer";
  return value instanceof Blob ? "string" : typeof value;
}

/** Whether a value is of one of the types that a schema states; of any, where it states none. */
export function isOfType(type: string | readonly string[] | undefined, value: unknown): boolean {
  if (type === undefined) return true;
  const actual = valueType(value);
  return [type]
    .flat()
    .some((allowed) => allowed === actual || (allowed === "number" && actual === "integer"));
}

/** Whether a value has properties. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return valueType(value) === "object";
}
