import type { Call } from "./call.js";
import { isIdempotent } from "./idempotent.js";

/**
 * How long to wait before a further attempt, in milliseconds; infinite when there is to be none.
 *
 * @param end when the time of the call is over, on the clock of `performance.now()`
 */
export function retryDelay(call: Call, attempt: number, end: number, response?: Response): number {
  const { operation, options, client } = call;
  const {
    retries = 2,
    statuses = [408, 429, 500, 502, 503, 504],
    baseDelay = 500,
    maximumDelay = 8_000,
    maximumRetryAfter = 60_000,
  } = (options.retry ?? client.retry ?? {}) || { retries: 0 };
  const status = response?.status;
  if (!(attempt <= retries) || operation.body?.once || (status && !statuses.includes(status)))
    return Infinity;
  const isLimited = status === 429;
  const wait = requestedWait(response, isLimited);
  // With 429, or 503 and `Retry-After`, the server has said that it did not act.
  const isRefused = isLimited || (status === 503 && wait >= 0);
  if (!(isRefused || isIdempotent(operation)) || wait > maximumRetryAfter) return Infinity;
  const delay = (wait || 0) + Math.random() * Math.min(maximumDelay, baseDelay * 2 ** (attempt - 1));
  return performance.now() + delay < end ? delay : Infinity;
}

/** The wait that the server asks for, in milliseconds; NaN when it asks for none. */
function requestedWait(response: Response | undefined, isLimited: boolean): number {
  // The headers after the first are sent with answers of other kinds as well.
  for (const name of isLimited
    ? ["retry-after", "x-ratelimit-retry-after", "ratelimit-reset", "x-ratelimit-reset"]
    : ["retry-after"]) {
    const value = response?.headers.get(name) || "-";
    // A number of seconds, from now or from 1970, or a date.
    const milliseconds = Number(value) * 1000;
    const wait =
      milliseconds < 1e12 ? milliseconds : Math.max(0, (milliseconds || Date.parse(value)) - Date.now());
    if (wait >= 0) return wait;
  }
  return NaN;
}
