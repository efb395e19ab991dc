import type { Codec } from "../codec.js";
import { json } from "./json.js";

/** Strings, and everything else that is no punctuation. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[^\s,:[\]{}"]+/g;

/**
 * JSON in which integers that a JavaScript number can't hold come as bigints. As fast as `json` where there are none. To
 * send bigints, `json` is enough.
 */
export const exactJson: Codec = {
  ...json,
  decode: async (response) => read(await response.text()),
  parse: read,
};

function read(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  // Such integers travel through JSON.parse as strings that nobody can have foreseen.
  const mark = `${Math.random()}${Math.random()}`;
  const marked = text.replace(tokens, (token) =>
    /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${mark}${token}"` : token,
  );
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}
