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
  for (const [name, value] of Object.entries(parts.headers)) {
    // Of a scheme and a token, such as `Bearer ...`, the token may be repeated alone.
    if (value && !/^(accept|content-type)$/.test(name))
      for (const word of [value, ...value.split(" ")]) collect(word, values);
  }
  for (const value of [...values].sort((a, b) => b.length - a.length)) {
    for (const written of [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value)]) {
      text = text.replaceAll(written, "[redacted]");
    }
  }
  return text;
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === "string" && value.length >= shortest) into.add(value);
  if (typeof value === "object" && value !== null)
    for (const member of Object.values(value)) collect(member, into);
}
