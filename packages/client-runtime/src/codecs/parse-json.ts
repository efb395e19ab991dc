/**
 * Parses JSON; refuses an integer that a JavaScript number can't hold, rather than change its digits.
 *
 * @throws `SyntaxError`, `RangeError`
 */
export function parseJson(text: string): unknown {
  return JSON.parse(replaceInexact(text, refuse));
}

/** Replaces the integers in JSON that a JavaScript number can't hold. */
export function replaceInexact(text: string, replace: (integer: string) => string): string {
  // Looking at each token is slow, and needed only where there are as many digits; those of texts and of fractions don't
  // count.
  if (!/(^|[^".\d])\d{16}/.test(text)) return text;
  let isQuoted = false;
  // In a long string, a token at a time: a pattern for whole strings would overflow the stack of the pattern matcher.
  return text.replace(/\\.|"|[-+.\deE]{16,}/g, (token) => {
    if (token === '"') isQuoted = !isQuoted;
    else if (!isQuoted && !isExact(token)) return replace(token);
    return token;
  });
}

/** Says whether a number is what it is written as: no integer that a JavaScript number can't hold, no NaN, no infinity. */
export function isExact(number: string): boolean {
  return /[.e]/i.test(number) || Number.isSafeInteger(+number);
}

/** What is done about what would not be the same on the other side. */
export const refuse = (): never => {
  throw new RangeError("a number would change");
};
