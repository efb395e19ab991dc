import type { Codec } from "../codec.js";
import type { Serializer } from "../operation.js";
import { isRecord } from "../parameters/is-record.js";
import { percentEncode } from "../parameters/percent-encode.js";
import { primitive } from "../parameters/primitive.js";
import { definedEntries, hasParts } from "../parameters/styles.js";
import { writeJson } from "./json.js";

/** A property without `encoding`: arrays repeat its name, objects are JSON. */
const byType: Serializer = (name, value) =>
  [value]
    .flat()
    .map((item) => (hasParts(item) ? writeJson(item) : primitive(name, item)))
    .map((text) => `${percentEncode(name)}=${percentEncode(text)}`)
    .join("&");

/**
 * `application/x-www-form-urlencoded` with an `encoding`: the serializers of the query (`queryForm`, `queryDeepObject`,
 * `queryJson`, ...) by the name of the property.
 */
export function formWith(encoding: Readonly<Record<string, Serializer>>): Codec {
  const serializers = new Map(Object.entries(encoding));
  return { ...form, encode: (body) => encode(body, serializers) };
}

/** `application/x-www-form-urlencoded`. */
export const form: Codec = {
  type: "application/x-www-form-urlencoded",
  encode: (body) => encode(body, new Map()),
  async decode(response) {
    const fields = new URLSearchParams(await response.text());
    const names = [...new Set(fields.keys())];
    return Object.fromEntries(names.map((name) => [name, unlist(fields.getAll(name))]));
  },
};

function encode(body: unknown, serializers: ReadonlyMap<string, Serializer>): string {
  return fieldsOf(body)
    .map(([name, value]) => (serializers.get(name) ?? byType)(name, value))
    .filter(Boolean)
    .join("&");
}

/** The fields of a form that have a value. */
export function fieldsOf(body: unknown): [name: string, value: unknown][] {
  if (isRecord(body)) return definedEntries(body);
  throw new TypeError("the body has to be an object, of which each property is a field");
}

function unlist(values: string[]): string | string[] | undefined {
  return values.length > 1 ? values : values[0];
}
