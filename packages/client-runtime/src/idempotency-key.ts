import type { Call } from "./call.js";
import type { Via } from "./operation.js";

/**
 * Makes the calls of an operation whose vendor knows a repetition by a key in a header, page by page where it lists
 * something so. No part of every call, so that a program without such an operation carries nothing of it.
 */
export function withIdempotencyKey(via: Via = (call) => call.perform(call)): Via {
  return (call) => via({ ...call, perform: (page) => call.perform(keyed(page)) });
}

/**
 * Gives a call a key of its own unless it has one. All its attempts have the same, so repeating them does no harm.
 *
 * @param headers what is sent beside the parameters, which come last: a key in it would be lost
 */
export function keyed(
  call: Call,
  headers: readonly (object | undefined)[] = [call.client.headers, call.options.headers],
): Call {
  const { operation, request } = call;
  const { idempotencyKey: name } = operation;
  if (name === undefined) return call;
  const given = { ...request.header } as Record<string, unknown>; // a generated interface has no index signature
  if (!headers.some((each) => hasHeader(each, name))) given[name] ||= crypto.randomUUID();
  return { ...call, operation: { ...operation, idempotent: true }, request: { ...request, header: given } };
}

function hasHeader(headers: object | undefined, name: string): boolean {
  const entries: Iterable<[string, unknown]> =
    headers && Symbol.iterator in headers
      ? (headers as Headers) // or pairs, which the path-keyed style takes as well
      : Object.entries(headers ?? {});
  return [...entries].some(([key, value]) => value && key.toLowerCase() === name.toLowerCase());
}
