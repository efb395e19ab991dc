import type { Codec } from "../codec.js";

/**
 * Reads a body by the `Content-Type` that it comes with, where the vendor documents several. Keys are media types in
 * lower case, or ranges such as `text/*`; `*` + `/*` is for everything else.
 *
 * @example
 * success: { 200: byContentType({ "application/json": json, "text/csv": text }) }
 */
export function byContentType(codecs: Readonly<Record<string, Codec>>): Codec {
  return {
    async decode(response, signal) {
      const type = response.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
      const suffix = type.replace(/^.*\+/, "application/"); // application/problem+json is JSON as well
      const codec = codecs[type] ?? codecs[suffix] ?? codecs[type.replace(/\/.*/, "/*")] ?? codecs["*/*"];
      if (codec) return codec.decode(response, signal);
      throw new RangeError(`the body comes as ${type || "nothing"}, which is not documented`);
    },
  };
}
