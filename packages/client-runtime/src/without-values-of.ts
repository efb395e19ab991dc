import type { Call } from "./call.js";
import type { RequestParts } from "./operation.js";

/** Shorter values would blot out parts of ordinary words. */
const shortest = 4;

/**
 * Takes out of a text what was sent with a call: credentials, parameters, headers, body. Vendors like to repeat it in
 * their error messages, which end up in logs.
 */
export function withoutValuesOf({ call, parts }: { call: Call; parts: RequestParts }, text: string): string {
  const values = new Set<string>();
  collect(call.request, values);
  const { accept: _, "content-type": __, ...headers } = parts.headers;
  for (const value of Object.values(headers)) {
    collect(value, values);
    // A token may be repeated without its scheme, a cookie without its name.
    for (const word of value.split(/[\s;=]+/)) collectDecoded(word, values);
  }
  // The credential that may be in the query is not among the parameters.
  for (const word of parts.url.split(/[?&=]/).slice(1)) collectDecoded(word, values);
  for (const value of [...values].sort((a, b) => b.length - a.length)) {
    for (const written of [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)]) {
      text = text.replaceAll(written, "[redacted]");
    }
  }
  return text;
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === "string" && value.length >= shortest) into.add(value);
  if (typeof value === "object" && value !== null) for (const member of Object.values(value)) collect(member, into);
}

function collectDecoded(word: string, into: Set<string>): void {
  collect(word, into);
  try {
    collect(decodeURIComponent(word), into);
  } catch {
    // A header's value may have percent signs that mean nothing.
  }
}
