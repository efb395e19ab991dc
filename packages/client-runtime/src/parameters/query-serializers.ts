import { writeJson } from "../codecs/json.js";
import type { Serializer } from "../operation.js";
import { isRecord } from "./is-record.js";
import { percentEncode } from "./percent-encode.js";
import { primitive } from "./primitive.js";
import { reservedEncode } from "./reserved-encode.js";
import { definedEntries, type Encode, hasNoParts, joined, pairs, without } from "./styles.js";

/** Query, `form` without `explode`: `color=blue,black,brown`, `color=R,100,G,200`. */
export const queryForm: Serializer = (name, value) => delimited(name, value, percentEncode, ",");

/** Query, `form` without `explode`, `allowReserved`. */
export const queryFormReserved: Serializer = (name, value) =>
  delimited(name, value, (text) => reservedEncode(text).replaceAll(",", "%2C"), ",");

/** Query, `form`, `explode`: `color=blue&color=black`, `R=100&G=200`. The default, here also for objects. */
export const queryFormExploded: Serializer = (name, value) => pairs(name, value, percentEncode).join("&");

/** Query, `form`, `explode`, `allowReserved`. */
export const queryFormExplodedReserved: Serializer = (name, value) =>
  pairs(name, value, reservedEncode).join("&");

/** Query, `spaceDelimited`: `color=blue%20black%20brown`. Parts can't have spaces. */
export const querySpaceDelimited: Serializer = (name, value) =>
  delimited(name, value, without(/ /, percentEncode), "%20");

/** Query, `spaceDelimited`, `allowReserved`. */
export const querySpaceDelimitedReserved: Serializer = (name, value) =>
  delimited(name, value, without(/ |%20/, reservedEncode), "%20");

/** Query, `pipeDelimited`: `color=blue%7Cblack%7Cbrown`. Parts can't have pipes. */
export const queryPipeDelimited: Serializer = (name, value) =>
  delimited(name, value, without(/\|/, percentEncode), "%7C");

/** Query, `pipeDelimited`, `allowReserved`. */
export const queryPipeDelimitedReserved: Serializer = (name, value) =>
  delimited(name, value, without(/\||%7c/i, reservedEncode), "%7C");

/**
 * Query, `deepObject`: `color%5BR%5D=100&color%5BG%5D=200`. OpenAPI leaves open what becomes of properties that are not
 * single values; here objects nest (`a[b][c]=1`) and arrays repeat (`a[b]=1&a[b]=2`).
 */
export const queryDeepObject: Serializer = (name, value) => deep(name, value, percentEncode);

/** Query, `deepObject`, `allowReserved`. */
export const queryDeepObjectReserved: Serializer = (name, value) => deep(name, value, reservedEncode);

/** Query, `content` with JSON. */
export const queryJson: Serializer = (name, value) =>
  `${percentEncode(name)}=${percentEncode(writeJson(value))}`;

/** Query, `content` with another media type. */
export const queryText: Serializer = (name, value) =>
  `${percentEncode(name)}=${percentEncode(primitive(name, value))}`;

function delimited(name: string, value: unknown, encode: Encode, delimiter: string): string {
  if (hasNoParts(value)) return "";
  return `${percentEncode(name)}=${joined(name, value, encode, delimiter, delimiter)}`;
}

function deep(name: string, value: unknown, encode: Encode): string {
  if (!isRecord(value)) throw new TypeError(`${name} has to be an object`);
  const write = (key: string, part: unknown): string[] =>
    isRecord(part)
      ? definedEntries(part).flatMap(([inner, value]) => {
          if (/[[\]]/.test(inner)) throw new TypeError(`a property of ${name} has a bracket in its name`);
          return write(`${key}%5B${percentEncode(inner)}%5D`, value);
        })
      : [part].flat().map((item) => `${key}=${encode(primitive(name, item))}`);
  return write(percentEncode(name), value).join("&");
}
