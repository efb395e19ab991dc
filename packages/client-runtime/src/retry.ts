import type { Call } from "./call.js";

/**
 * How long to wait before a further attempt, in milliseconds; `undefined` when there is to be none.
 *
 * @param left how much of the call's time is left, in milliseconds
 */
export function retryDelay(call: Call, attempt: number, left: number, response?: Response): number | undefined {
  const { operation, options, client } = call;
  const {
    retries = 2,
    statuses = [408, 429, 500, 502, 503, 504],
    baseDelay = 500,
    maximumDelay = 60_000,
  } = options?.retry ?? client.retry ?? {};
  const header = (name: string) => response?.headers.get(name);
  const status = response?.status;
  const after = header("retry-after");
  // With these answers the server has said that it did not act.
  const refused = status === 429 || (status === 503 && after);
  const asked = millisecondsUntil(after ?? (refused && (header("ratelimit-reset") ?? header("x-ratelimit-reset"))));
  const delay = asked + Math.random() * Math.min(maximumDelay, baseDelay * 2 ** (attempt - 1));
  // All methods of OpenAPI but these two are idempotent.
  const harmless = refused || operation.idempotent || !/POST|PATCH/.test(operation.method);
  return harmless &&
    attempt <= retries &&
    (!status || statuses.includes(status)) &&
    !operation.body?.once &&
    asked <= maximumDelay &&
    delay < left
    ? delay
    : undefined;
}

/** Milliseconds until what a header says: a number of seconds, from now or from 1970, or a date. */
function millisecondsUntil(value: string | false | null | undefined): number {
  const number = Number(value) * 1000;
  const time = Number.isNaN(number) ? Date.parse(String(value)) : number;
  return Math.max(0, time > 1e12 ? time - Date.now() : time) || 0;
}
