import type { Codec } from "../codec.js";
import { writeJson } from "./json.js";
import { replaceInexact } from "./parse-json.js";

/**
 * JSON in which integers that a JavaScript number can't hold come as bigints. As fast as `json` where there are none. To
 * send bigints, `json` is enough.
 */
export const exactJson: Codec = {
  type: "application/json",
  encode: writeJson,
  decode: (response) => response.text().then(read),
  parse: read,
};

function read(text: string): unknown {
  // Such integers travel through JSON.parse as strings that nobody can have foreseen.
  const mark = `${Math.random()}`;
  const marked = replaceInexact(text, (integer) => `"${mark}${integer}"`);
  if (marked === text) return JSON.parse(marked);
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? BigInt(value.replace(mark, "")) : value,
  );
}
