/** The reviver's third argument, which TypeScript's library does not know yet. */
type SourceReviver = (key: string, value: unknown, context: { source?: string }) => unknown;

/** Parses JSON without losing a digit: an integer that a JavaScript number cannot hold becomes a bigint. */
export function parseExactly(text: string): unknown {
  const revive: SourceReviver = (_key, value, { source = "" }) => {
    const isLossy = typeof value === "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(source);
    return isLossy ? BigInt(source) : value;
  };
  return JSON.parse(text, revive as (key: string, value: unknown) => unknown);
}
