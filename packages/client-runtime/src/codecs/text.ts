import type { Codec } from "../codec.js";

/** Text of any kind (`text/plain`, CSV, XML): a string, read by the `charset` that it comes with. */
export const text: Codec = {
  type: "text/plain",
  encode(body) {
    if (typeof body === "string") return wellFormed(body);
    throw new TypeError("the body has to be a string");
  },
  async decode(response) {
    const [, charset] = /;\s*charset="?([^\s;"]+)/i.exec(response.headers.get("content-type") ?? "") ?? [];
    // It throws a RangeError for one that it doesn't know.
    return charset ? new TextDecoder(charset).decode(await response.arrayBuffer()) : response.text();
  },
};

/** Refuses half a character (a lone surrogate), which the platform would replace in silence. */
export function wellFormed(text: string): string {
  if (!/\p{Surrogate}/u.test(text)) return text;
  throw new TypeError("a text ends within a character");
}
