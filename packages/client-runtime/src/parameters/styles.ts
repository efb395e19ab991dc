import { isRecord } from "./is-record.js";
import { percentEncode } from "./percent-encode.js";
import { primitive } from "./primitive.js";

/** Writes one text so that it fits where it goes. */
export type Encode = (text: string) => string;

/**
 * Joins the parts of a value: the items of an array, or the names and values of an object. A single value is written
 * as it is.
 *
 * @param between what separates items, or pairs
 * @param within what separates a name from its value
 */
export function joined(
  name: string,
  value: unknown,
  encode: Encode,
  between: string,
  within: string,
): string {
  const write = (part: unknown) => encode(primitive(name, part));
  if (Array.isArray(value)) return value.map(write).join(between);
  if (!isRecord(value)) return write(value);
  return definedEntries(value)
    .map(([key, part]) => encode(key) + within + write(part))
    .join(between);
}

/**
 * The pairs that a value becomes when it is exploded: one for each item under its name, or one for each property. An
 * equals sign in a name would be read as the end of the name, whatever may stay in a value.
 */
export function pairs(name: string, value: unknown, encode: Encode): string[] {
  const entries = isRecord(value)
    ? definedEntries(value)
    : [value].flat().map((item) => [name, item] as const);
  return entries.map(([key, part]) => `${percentEncode(key)}=${encode(primitive(key, part))}`);
}

/** Says whether a value is made of parts. */
export function hasParts(value: unknown): value is unknown[] | Record<string, unknown> {
  return Array.isArray(value) || isRecord(value);
}

/** Says whether a value would be made of parts but has none, which is not the same as an empty text. */
export function hasNoParts(value: unknown): boolean {
  return hasParts(value) && definedEntries(value).length === 0;
}

/** The properties that have a value. */
export function definedEntries(value: object): [name: string, value: unknown][] {
  return Object.entries(value).filter(([, part]) => part != null);
}

/** Makes an encoder that refuses what would be read back as a delimiter. */
export function without(delimiters: RegExp, encode: Encode): Encode {
  return (text) => {
    if (delimiters.test(text)) throw new TypeError("a part of a parameter holds what separates the parts");
    return encode(text);
  };
}
