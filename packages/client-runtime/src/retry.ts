import type { Call } from "./call.js";

/**
 * How long to wait before a further attempt, in milliseconds; `undefined` when there is to be none.
 *
 * @param left how much of the call's time is left, in milliseconds
 */
export function retryDelay({ method, operation, options, request, transport }: Call, attempt: number, left: number, response?: Response): number | undefined {
  const {
    retries = 2,
    statuses = [408, 429, 500, 502, 503, 504],
    baseDelay = 500,
    maximumDelay = 60_000,
  } = options?.retry ?? transport.options.retry ?? {};
  const { status, headers } = response ?? {};
  const limited = status === 429;
  let asked = 0;
  headers?.forEach((value, name) => {
    if ((limited ? /(^|-)retry-after$|ratelimit-reset$/ : /^retry-after$/).test(name)) asked = Math.max(asked, millisecondsUntil(value)) || 0;
  });
  const delay = asked + Math.random() * Math.min(maximumDelay, baseDelay * 2 ** (attempt - 1));
  return attempt <= retries &&
    (!status || statuses.includes(status)) &&
    // All methods of OpenAPI but these two are idempotent. With 429, or 503 and Retry-After, the server did not act.
    (limited || (status === 503 && headers?.has("retry-after")) || operation.idempotent || !/POST|PATCH/.test(method)) &&
    // A stream can't be read twice.
    !(request?.body instanceof ReadableStream) &&
    asked <= maximumDelay && delay < left
    ? delay
    : undefined;
}

/** Milliseconds until what a header says: a number of seconds, from now or from 1970, or a date. */
function millisecondsUntil(value: string): number {
  const number = Number(value) * 1000;
  const time = Number.isNaN(number) ? Date.parse(value) : number;
  return time > 1e12 ? time - Date.now() : time;
}
