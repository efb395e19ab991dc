import type { Call } from "./call.js";
import { base64 } from "./credentials/base64.js";
import { decodedText } from "./decoded-text.js";
import type { RequestParts } from "./operation.js";
import { percentEncode } from "./parameters/percent-encode.js";

/** Shorter values would blot out parts of ordinary words. */
const shortest = 4;

/**
 * Makes what takes out of texts what was sent with a call: credentials, parameters, headers, body. Vendors like to repeat
 * it in their error messages, which end up in logs.
 */
export function withoutValuesOf(sent: { call: Call; parts: RequestParts }): (text: string) => string {
  // Collected once for all texts, and not before there is one: a body may have thousands of values.
  let forms: Map<string, string[]> | undefined;
  return (text) => {
    forms ??= byStart([...valuesOf(sent)].flatMap(writtenForms).map(decodedText));
    // However they have encoded it. A text in which nothing is found stays as it is.
    const decoded = decodedText(text);
    const rest = blotOut(decoded, forms);
    return rest === decoded ? text : rest;
  };
}

/** Forms in small letters by how they begin, the longest first, so that many in a long text are found as fast as one. */
function byStart(forms: readonly string[]): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const form of forms.map(smallLetters).sort((a, b) => b.length - a.length)) {
    if (form.length < shortest) continue;
    const start = form.slice(0, shortest);
    const others = grouped.get(start) ?? [];
    others.push(form);
    grouped.set(start, others);
  }
  return grouped;
}

/** Takes forms out of a text, in whatever letters. */
function blotOut(text: string, forms: ReadonlyMap<string, readonly string[]>): string {
  const small = smallLetters(text);
  let rest = "";
  for (let at = 0; at < text.length; ) {
    const found = forms.get(small.slice(at, at + shortest))?.find((form) => small.startsWith(form, at));
    rest += found ? "[redacted]" : text[at];
    at += found?.length ?? 1;
  }
  return rest;
}

/** A text in small letters, with as many characters: only İ would become two. */
function smallLetters(text: string): string {
  return text.replaceAll("\u0130", "i").toLowerCase();
}

/** Everything in a request that came from a caller. */
function valuesOf({ call, parts }: { call: Call; parts: RequestParts }): Set<string> {
  const values = new Set<string>();
  const collect = (value: unknown): void => {
    if (/string|number|bigint/.test(typeof value) && String(value).length >= shortest)
      values.add(String(value));
    if (typeof value !== "object" || !value || ArrayBuffer.isView(value)) return;
    for (const [name, member] of Object.entries(value)) {
      // The name of a property is no secret, but some objects are keyed by addresses of people.
      if (/[^\w-]/.test(name)) collect(name);
      collect(member);
    }
  };
  collect([call.request, parts.secrets]);
  const filled = Object.values(call.operation.clientOptions ?? {}).flatMap((names) => Object.values(names));
  collect(filled.map((option) => call.client[option]));
  const { accept: _, "content-type": __, ...headers } = parts.headers;
  for (const sent of [parts.url.split("?")[1] ?? "", ...Object.values(headers)]) {
    // A token may be repeated without its scheme, a cookie without its name, and what was encoded as it was.
    const words = sent.split(/[\s;&]+/);
    const values = words.map((word) => word.slice(word.indexOf("=") + 1));
    collect([sent, words, values, [...new URLSearchParams(words.join("&")).values()]]);
  }
  return values;
}

/** A value as a vendor may repeat it, apart from what can be undone. */
function writtenForms(value: string): string[] {
  // Halves of surrogate pairs have no percent-encoded form.
  const encoded = /\p{Cs}/u.test(value) ? value : percentEncode(value);
  return [value, ...[...new Set([value, encoded])].flatMap(base64Forms)];
}

/** What of a text, wherever it stands in a longer one, is in the Base64 form of that: three bytes are four characters. */
function base64Forms(text: string): string[] {
  if (text.length < 2 * shortest) return [];
  // The first and the last characters depend on what stands beside the text.
  return [0, 1, 2].map((offset) =>
    base64(" ".repeat(offset) + text)
      .replace(/.=+$/, "")
      .slice(offset && offset + 1),
  );
}
