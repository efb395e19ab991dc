import type { Codec } from "../codec.js";
import { isExact, parseJson, refuse } from "./parse-json.js";

/**
 * `application/json`, at the speed of the platform. A bigint is sent with all its digits; an integer that a JavaScript
 * number can't hold is refused when it comes (see `exactJson`).
 */
export const json: Codec = {
  type: "application/json",
  encode: writeJson,
  decode: (response) => response.text().then(parseJson),
};

/** Writes JSON with bigints in it; refuses numbers and dates that JSON can't hold. */
export function writeJson(body: unknown): string {
  try {
    const text = JSON.stringify(body);
    if (!text.match(/null|\d{16}/)) return text;
  } catch {
    // A bigint, or what has no JSON at all.
  }
  // Looking at each value is slow, and needed only for bigints, for integers that have lost digits, and for what might
  // have become null: NaN, infinities, invalid dates. Bigints travel through JSON.stringify as strings that nobody can
  // have foreseen.
  const mark = `${Math.random()}`;
  return JSON.stringify(body, function (this: Record<string, unknown>, key, value: unknown) {
    if (typeof value === "bigint") return mark + value + mark;
    return (value === null ? this[key] : typeof value === "number" && !isExact(`${value}`))
      ? refuse()
      : value;
  })
    .replaceAll(`"${mark}`, "")
    .replaceAll(`${mark}"`, "");
}
