import { exactJson } from "../codecs/exact-json.js";

/** A media type without parameters, in lower case. */
export function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

export function isJson(mediaType: string): boolean {
  return /^(application\/(.+\+|x-)?|text\/(x-)?)json$/.test(essence(mediaType));
}

/** Whether a media type is the described one, or in the described range (`text/*`). */
export function isOfMediaType(mediaType: string, described: string): boolean {
  const [type, range] = [essence(mediaType), essence(described)];
  return range === "*/*" || type === range || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));
}

/** Parses JSON, integers that a number can't hold as bigints; nothing for what is no JSON. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: exactJson.parse?.(text) };
  } catch {
    return undefined;
  }
}

/** Writes JSON, bigints with all their digits. */
export function jsonText(value: unknown): string {
  // They travel through JSON.stringify as strings that begin with a character which no text has.
  const mark = (_: string, part: unknown) => (typeof part === "bigint" ? `\uffff${part}` : part);
  return JSON.stringify(value, mark).replace(/"\uffff(-?\d+)"/g, "$1");
}
