/**
 * Reads parameters back, by OpenAPI's rules and without a line of what writes them. Every text becomes a string, so what
 * comes back are strings, arrays of strings, and objects of strings.
 */
export type Shape = "string" | "array" | "object";

export type ReadBack = string | string[] | Record<string, string>;

/** Undoes percent-encoding; a plus sign is a plus sign. */
const decode = decodeURIComponent;

function list(text: string, separator: string): string[] {
  return text.split(separator).map(decode);
}

function alternating(parts: string[]): Record<string, string> {
  const object: [string, string][] = [];
  for (let index = 0; index < parts.length; index += 2)
    object.push([parts[index] ?? "", parts[index + 1] ?? ""]);
  return Object.fromEntries(object);
}

function pairsOf(text: string, separator: string): [string, string][] {
  return text.split(separator).map((pair) => {
    const at = pair.indexOf("=");
    return at < 0 ? [decode(pair), ""] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
  });
}

/** Delimited values: items, or names and values in turn. */
export function readDelimited(text: string, shape: Shape, separator: string): ReadBack {
  if (shape === "string") return decode(text);
  return shape === "array" ? list(text, separator) : alternating(list(text, separator));
}

/** Items, or pairs with an equals sign. */
export function readExploded(text: string, shape: Shape, separator: string): ReadBack {
  if (shape === "string") return decode(text);
  return shape === "array" ? list(text, separator) : Object.fromEntries(pairsOf(text, separator));
}

/** `name=value` parts, of which those of an array all have the same name. */
export function readNamed(text: string, shape: Shape, separator: string): ReadBack {
  const pairs = pairsOf(text, separator);
  if (shape === "object") return Object.fromEntries(pairs);
  return shape === "array" ? pairs.map(([, value]) => value) : (pairs[0]?.[1] ?? "");
}

/** `name[property]=value` parts. */
export function readDeep(text: string, name: string): ReadBack {
  return Object.fromEntries(
    pairsOf(text, "&").map(([key, value]) => [key.slice(name.length + 1, -1), value]),
  );
}
