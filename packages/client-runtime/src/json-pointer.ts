/** The value that a JSON pointer (RFC 6901) leads to; `undefined` when there is none. */
export function readPointer(value: unknown, pointer: string): unknown {
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return;
    value = (value as Record<string, unknown>)[key]; // it has that property
  }
  return value;
}
