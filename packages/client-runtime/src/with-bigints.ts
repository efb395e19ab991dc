/** Lets `JSON.stringify` write bigints, as strings. */
export function withBigints(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}` : value;
}
