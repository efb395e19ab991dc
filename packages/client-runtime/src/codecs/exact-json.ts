import type { Codec } from "../codec.js";
import { writeJson } from "./json.js";

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
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  // Such integers travel through JSON.parse as strings that nobody can have foreseen.
  const mark = `${Math.random()}${Math.random()}`;
  let isQuoted = false;
  // In a long string, a token at a time: a pattern for whole strings would overflow the stack of the pattern matcher.
  const marked = text.replace(/\\.|"|[-+.\deE]{16,}/g, (token) => {
    if (token === '"') isQuoted = !isQuoted;
    const isLost = !isQuoted && /^-?\d+$/.test(token) && !Number.isSafeInteger(+token);
    return isLost ? `"${mark}${token}"` : token;
  });
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}
