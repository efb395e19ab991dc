/**
 * Parses JSON; refuses an integer that a JavaScript number can't hold, rather than change its digits.
 *
 * @throws `SyntaxError`, `RangeError`
 */
export function parseJson(text: string): unknown {
  // Looking at each value is slow, and needed only where there are as many digits without an exponent.
  return JSON.parse(text, /\d{16}(?!e)/i.test(text) ? refuseInexact : undefined);
}

/** Refuses the numbers that JSON and JavaScript don't hold alike: integers beyond 2^53, NaN and the infinities. */
export function refuseInexact(_: string, value: unknown): unknown {
  // The remainder is 0 for such integers, and NaN for the rest.
  if (typeof value === "number" && !Number.isSafeInteger(value) && !(value % 1)) {
    throw new RangeError("a number would change");
  }
  return value;
}
