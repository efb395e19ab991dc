import type { Call } from "./call.js";
import { caveat } from "./errors/caveat.js";
import { ConnectionError } from "./errors/connection-error.js";
import type { RequestParts } from "./operation.js";

/**
 * Sends a request. No redirect is followed: it might lead to another operation, or to another origin, which would get
 * the credentials.
 */
export function connect(
  call: Call,
  { url, headers, body }: RequestParts,
  signal: AbortSignal,
): Promise<Response> {
  // Looked up at each call, so that a mock or a tracing library that came later is used.
  const { fetch = globalThis.fetch } = call.client;
  // Streams need `duplex`, which the types lack; nothing else minds it.
  const init = { method: call.operation.method, headers, body, signal, redirect: "manual", duplex: "half" };
  return fetch(url, init as RequestInit);
}

/** The error of a call that got no answer. */
export function unanswered(call: Call, url: string, cause: unknown): ConnectionError {
  const reason = reasonOf(cause);
  const told = reason.includes(url) ? "" : ` (${reason})`;
  const shown = showsUrl(cause, url) ? undefined : cause;
  return new ConnectionError(call, `no answer${told}${caveat(call)}`, shown);
}

/** What the platform says in the end, such as `ECONNREFUSED`. */
function reasonOf(error: unknown): string {
  const { code, cause, message } = Object(error);
  return typeof code === "string" ? code : cause ? reasonOf(cause) : String(message || error);
}

/** Some platforms put the URL into their errors, with the values and the key that may be in it. */
function showsUrl(error: unknown, url: string): boolean {
  const { stack, cause } = Object(error);
  const shown = [error, stack, ...Object.values(Object(error))].join();
  return shown.includes(url) || (cause && showsUrl(cause, url));
}
