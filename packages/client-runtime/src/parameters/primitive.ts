import { isExact } from "../codecs/parse-json.js";
import { percentEncode } from "./percent-encode.js";

/**
 * The text of a value that is not made of parts: a string, a number, a bigint, a boolean, a date (in ISO 8601). Anything
 * else has no text that the other side would read back as the same value, nor have the numbers that JSON can't hold.
 */
export function primitive(name: string, value: unknown): string {
  if (value instanceof Date) value = value.toJSON(); // null for an invalid date
  if (typeof value === "number" ? isExact(`${value}`) : /string|boolean|bigint/.test(typeof value)) {
    return `${value}`;
  }
  throw new Error(`${name} must be a string, exact number, boolean or date`);
}

/** The items of an array, or a single value, for a URL. */
export function encodedItems(name: string, value: unknown): string[] {
  return [value].flat().map((item) => percentEncode(primitive(name, item)));
}
