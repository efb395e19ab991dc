import type { Codec } from "../codec.js";

/**
 * Reads a body by the `Content-Type` that it comes with, where the vendor documents several. Keys are media types in
 * lower case, or ranges such as `text/*`; `*` + `/*` is for everything else. JSON is read as such whatever its name.
 *
 * @example
 * success: { 200: byContentType({ "application/json": json, "text/csv": text }) }
 */
export function byContentType(codecs: Readonly<Record<string, Codec>>): Codec {
  const byType = new Map(Object.entries(codecs));
  return {
    async decode(response, signal) {
      const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
      const suffix = type.replace(/^.*\+/, "application/"); // application/problem+json is JSON as well
      const range = type.replace(/\/.*/, "/*");
      const json = isJson(type) ? [...byType.keys()].find(isJson) : undefined;
      const key =
        [type, suffix, json ?? range, range, "*/*"].find((candidate) => byType.has(candidate)) ?? "";
      const codec = byType.get(key);
      if (codec) return codec.decode(response, signal);
      throw new RangeError(`the body comes as ${type || "nothing"}, which is not documented`);
    },
  };
}

function isJson(type: string): boolean {
  return /[/+]json$/.test(type);
}
