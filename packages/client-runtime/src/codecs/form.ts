import type { Codec } from "../codec.js";
import type { Serializer } from "../operation.js";
import { percentEncode } from "../parameters/percent-encode.js";
import { primitive } from "../parameters/primitive.js";
import { definedEntries } from "../parameters/styles.js";

/** A property without `encoding`: arrays repeat its name, objects are JSON. */
const byType: Serializer = (name, value) =>
  [value]
    .flat()
    .map((item) =>
      typeof item === "object" && !(item instanceof Date) ? JSON.stringify(item) : primitive(name, item),
    )
    .map((text) => `${percentEncode(name)}=${percentEncode(text)}`)
    .join("&");

/**
 * `application/x-www-form-urlencoded` with an `encoding`: the serializers of the query (`queryForm`, `queryDeepObject`,
 * `queryJson`, ...) by the name of the property.
 */
export function formWith(encoding: Readonly<Record<string, Serializer>>): Codec {
  return { ...form, encode: (body) => encode(body, encoding) };
}

/** `application/x-www-form-urlencoded`. */
export const form: Codec = {
  type: "application/x-www-form-urlencoded",
  encode: (body) => encode(body, {}),
  async decode(response) {
    const fields = new URLSearchParams(await response.text());
    const names = [...new Set(fields.keys())];
    return Object.fromEntries(names.map((name) => [name, unlist(fields.getAll(name))]));
  },
};

function encode(body: unknown, encoding: Readonly<Record<string, Serializer>>): string {
  return definedEntries(body as object) // its type is that of the described schema
    .map(([name, value]) => (encoding[name] ?? byType)(name, value))
    .filter(Boolean)
    .join("&");
}

function unlist(values: string[]): string | string[] | undefined {
  return values.length > 1 ? values : values[0];
}
