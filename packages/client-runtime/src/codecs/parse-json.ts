/** Parses JSON; refuses an integer that a JavaScript number can't hold, rather than change its digits. */
export function parseJson(text: string): unknown {
  // The second form is slow, and needed only where there are as many digits.
  return JSON.parse(text, /\d{16}/.test(text) ? refuseUnsafe : undefined);
}

function refuseUnsafe(_: string, value: unknown): unknown {
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new Error("integer beyond 2^53");
  return value;
}
