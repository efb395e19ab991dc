import type { Exchange } from "./recorder.ts";

/** An entry of the header in which Prism lists what breaks the spec. */
interface Violation {
  location: string[];
  severity: string;
  message: string;
}

const problemPrefix = "https://stoplight.io/prism/errors";

/**
 * What Prism has against an exchange; nothing if it accepts it. Prism answers a broken request with the spec's own error
 * response where there is one, so its header counts, and where there is none with a problem of its own.
 */
export function prismObjections({
  responseHeaders,
  responseBody,
}: Pick<Exchange, "responseHeaders" | "responseBody">): string[] {
  if (responseBody.includes(problemPrefix)) return [responseBody];
  const header = responseHeaders.get("sl-violations");
  if (header === null) return [];
  if (!header.startsWith("[")) return [header]; // cut short
  const violations = JSON.parse(header) as Violation[];
  // A warning is about what is deprecated.
  const errors = violations.filter(({ severity }) => severity === "Error");
  return errors.map(({ location, message }) => `${location.join(".")}: ${message}`);
}
