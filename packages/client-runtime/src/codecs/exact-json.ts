import type { Codec } from "../codec.js";

/** Strings, and everything else that is no punctuation. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[^\s,:[\]{}"]+/g;

/** JSON in which integers that a JavaScript number can't hold are bigints. At the speed of the platform without them. */
export const exactJson: Codec = {
  type: "application/json",
  encode: write,
  decode: async (response) => read(await response.text()),
  parse: read,
};

function read(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  // Such integers travel through JSON.parse as strings that nobody can have foreseen.
  const mark = crypto.randomUUID();
  const marked = text.replace(tokens, (token) =>
    /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${mark}${token}"` : token,
  );
  return JSON.parse(marked, (_, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}

function write(body: unknown): string {
  const mark = crypto.randomUUID();
  let marked = false;
  const text = JSON.stringify(body, function (this: Record<string, unknown>, key, value: unknown) {
    if (typeof this[key] !== "bigint") return value;
    marked = true;
    return `${mark}${this[key]}`;
  });
  return marked ? text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1") : text;
}
