import type { Codec } from "../codec.js";
import { parseJson, refuseInexact } from "./parse-json.js";

/**
 * `application/json`, at the speed of the platform. A bigint is sent with all its digits; an integer that a JavaScript
 * number can't hold is refused when it comes (see `exactJson`).
 */
export const json: Codec = {
  type: "application/json",
  encode: writeJson,
  decode: (response) => response.text().then(parseJson),
};

/** Writes JSON with bigints in it; refuses numbers that JSON can't hold. */
export function writeJson(body: unknown): string {
  try {
    const text = JSON.stringify(body);
    if (!text.includes("null")) return text;
  } catch {
    // A bigint, or what has no JSON at all.
  }
  // Looking at each value is slow, and needed only for bigints and for what might have become null: NaN, infinities.
  // Bigints travel through JSON.stringify as strings that begin with a character which no text has.
  return JSON.stringify(body, writeBigint).replace(/"\uffff(-?\d+)"/g, "$1");
}

function writeBigint(key: string, value: unknown): unknown {
  return typeof value === "bigint" ? `\uffff${value}` : refuseInexact(key, value);
}
