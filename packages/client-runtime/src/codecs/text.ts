import type { Codec } from "../codec.js";

/** Text of any kind (`text/plain`, CSV, XML): a string. */
export const text: Codec = {
  type: "text/plain",
  encode(body) {
    if (typeof body === "string") return body;
    throw new TypeError("the body has to be a string");
  },
  decode: (response) => response.text(),
};
