import type { Codec } from "../codec.js";
import { json } from "./json.js";

/**
 * JSON in which integers that a JavaScript number can't hold come as bigints. As fast as `json` where there are none. To
 * send bigints, `json` is enough.
 */
export const exactJson: Codec = {
  ...json,
  decode: (response) => response.text().then(read),
  parse: read,
};

function read(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  // Such integers travel through JSON.parse as strings that nobody can have foreseen.
  const mark = `${Math.random()}${Math.random()}`;
  return JSON.parse(withMarks(text, mark), (_, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}

/** Turns the integers that a number can't hold into marked strings. Looks at each character once, however long a string is. */
function withMarks(text: string, mark: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const quote = indexOf(text, '"', at);
    const end = endOfString(text, quote);
    const outside = text
      .slice(at, quote)
      .replace(/[^\s,:[\]{}]+/g, (token) =>
        /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${mark}${token}"` : token,
      );
    parts.push(outside, text.slice(quote, end));
    at = end;
  }
  return parts.join("");
}

/** The place after the string that begins at a quote. */
function endOfString(text: string, quote: number): number {
  for (let at = quote + 1; ; ) {
    const end = indexOf(text, '"', at);
    let escapes = 0;
    while (text[end - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0 || end === text.length) return end + 1;
    at = end + 1;
  }
}

/** Like `String.indexOf`, but gives the end of the text when there is nothing. */
function indexOf(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from);
  return index < 0 ? text.length : index;
}
