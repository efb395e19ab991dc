import type { DescribedParameter } from "./described-vendor.js";
import { decode, type RawPair, type RawRequest } from "./raw-request.js";

/** What a parameter's value may be, as far as it makes a difference to how it is written. */
export type Shape = "single" | "array" | "object";

/** A parameter as it was written, taken apart. */
export type Form =
  | { readonly text: string }
  | { readonly items: readonly string[] }
  | { readonly members: readonly RawPair[] };

/**
 * Undoes the style of a parameter, as OpenAPI defines it.
 *
 * @param properties the names of an object's properties, which may stand in the query each on its own
 * @returns nothing when the parameter is not there
 */
export function readForm(
  parameter: DescribedParameter,
  shape: Shape,
  properties: readonly string[],
  request: RawRequest,
): Form | undefined {
  const { in: location, name } = parameter;
  if (location === "query") return readPairs(parameter, shape, properties, request.query);
  if (location === "cookie") return readPairs(parameter, shape, properties, request.cookies);
  const written = location === "path" ? request.path.get(name) : (request.headers.get(name) ?? undefined);
  return written === undefined ? undefined : readText(parameter, shape, written);
}

function readPairs(
  parameter: DescribedParameter,
  shape: Shape,
  properties: readonly string[],
  pairs: readonly RawPair[],
): Form | undefined {
  const { name, style = "form", explode = style === "form", mediaType } = parameter;
  const own = pairs.filter(([other]) => other === name).map(([, value]) => value);
  if (mediaType === undefined && shape === "object" && style === "deepObject") {
    const members = pairs.flatMap(([key, value]): RawPair[] =>
      key.startsWith(`${name}[`) && key.endsWith("]")
        ? [[key.slice(name.length + 1, -1), decode(value)]]
        : [],
    );
    return members.length === 0 ? undefined : { members };
  }
  if (mediaType === undefined && shape === "object" && explode) {
    const members = pairs.filter(([key]) => properties.includes(key));
    return members.length === 0
      ? undefined
      : { members: members.map(([key, value]) => [key, decode(value)]) };
  }
  const [written] = own;
  if (written === undefined) return undefined;
  if (mediaType === undefined && shape === "array" && explode) return { items: own.map(decode) };
  return readText(parameter, shape, written);
}

function readText(parameter: DescribedParameter, shape: Shape, written: string): Form {
  const { in: location, name, style = "simple", explode = false, mediaType } = parameter;
  // Headers are not percent-encoded.
  const plain = location === "header" ? (text: string) => text.trim() : decode;
  if (mediaType !== undefined) return { text: plain(written) };
  const text = style === "label" || style === "matrix" ? written.slice(1) : written;
  const isNamed = style === "matrix" && !(shape === "object" && explode);
  const value = isNamed && text.startsWith(`${name}=`) ? text.slice(name.length + 1) : text;
  if (shape === "single") return { text: plain(value) };
  const parts = value === "" ? [] : value.split(delimiterOf(parameter, shape));
  if (shape === "array") return { items: parts.map(plain) };
  const pairs = explode
    ? parts.map((part) => [part.replace(/=.*$/s, ""), part.replace(/^[^=]*=?/, "")] as const)
    : parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ""] as const] : []));
  return { members: pairs.map(([key, member]) => [plain(key), plain(member)]) };
}

function delimiterOf({ name, style, explode }: DescribedParameter, shape: Shape): string | RegExp {
  if (style === "label" && explode) return ".";
  if (style === "matrix" && explode) return shape === "array" ? `;${name}=` : ";";
  if (style === "spaceDelimited") return "%20";
  if (style === "pipeDelimited") return /\||%7C/i;
  return ",";
}
