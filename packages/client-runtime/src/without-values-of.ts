import type { Call } from "./call.js";
import type { RequestParts } from "./operation.js";
import { percentEncode } from "./parameters/percent-encode.js";

/** Shorter values would blot out parts of ordinary words. */
const shortest = 4;

/**
 * Takes out of a text what was sent with a call: credentials, parameters, headers, body. Vendors like to repeat it in
 * their error messages, which end up in logs.
 */
export function withoutValuesOf({ call, parts }: { call: Call; parts: RequestParts }, text: string): string {
  const values = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === "string" && value.length >= shortest) values.add(value);
    if (typeof value === "object" && value) Object.values(value).forEach(collect);
  };
  collect(call.request);
  const { accept: _, "content-type": __, ...headers } = parts.headers;
  for (const sent of [parts.url.split("?")[1] ?? "", ...Object.values(headers)]) {
    // A token may be repeated without its scheme, a cookie without its name, and what was encoded as it was.
    const words = sent.split(/[\s;&]+/);
    const values = words.map((word) => word.slice(word.indexOf("=") + 1));
    collect([sent, words, values, [...new URLSearchParams(words.join("&")).values()]]);
  }
  for (const value of [...values].sort((a, b) => b.length - a.length)) {
    // Halves of surrogate pairs have no percent-encoded form.
    const encoded = /\p{Cs}/u.test(value) ? [] : [percentEncode(value), encodeURI(value)];
    for (const written of [value, JSON.stringify(value).slice(1, -1), ...encoded]) {
      text = text.replaceAll(written, "[redacted]");
    }
  }
  return text;
}
