import type { Call } from "./call.js";

/** Shorter values would blot out parts of ordinary words. */
const shortest = 4;

/**
 * Takes out of a text what was sent with a call: credentials, parameters, headers, body. Vendors like to repeat it in
 * their error messages, which end up in logs.
 */
export function withoutValuesOf(call: Call, text: string): string {
  const values = new Set<string>();
  collect(call.request, values);
  collect(call.options.headers, values);
  collect(call.client, values);
  for (const value of [...values].sort((a, b) => b.length - a.length)) {
    text = text.replaceAll(value, "[redacted]").replaceAll(JSON.stringify(value).slice(1, -1), "[redacted]");
  }
  return text;
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === "string" && value.length >= shortest) into.add(value);
  if (typeof value === "object" && value !== null) for (const member of Object.values(value)) collect(member, into);
}
