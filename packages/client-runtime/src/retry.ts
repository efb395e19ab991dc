import type { Call } from "./call.js";

/**
 * How long to wait before a further attempt, in milliseconds; `undefined` when there is to be none.
 *
 * @param end when the time of the call is over, on the clock of `performance.now()`
 */
export function retryDelay(call: Call, attempt: number, end: number, response?: Response): number | undefined {
  const { operation, options, client } = call;
  const {
    retries = 2,
    statuses = [408, 429, 500, 502, 503, 504],
    baseDelay = 500,
    maximumDelay = 60_000,
  } = options.retry ?? client.retry ?? {};
  const status = response?.status;
  const header = (name: string) => response?.headers.get(name);
  const after = header("retry-after");
  // With these answers the server has said that it did not act.
  const refused = status === 429 || (status === 503 && after);
  // Seconds from now, seconds from 1970, or a date.
  const time = after ?? (refused && (header("ratelimit-reset") ?? header("x-ratelimit-reset")));
  let asked = Number(time) * 1000;
  if (!(asked >= 0)) asked = Date.parse(String(time));
  if (asked > 1e12) asked -= Date.now();
  const delay = (asked > 0 ? asked : 0) + Math.random() * Math.min(maximumDelay, baseDelay * 2 ** (attempt - 1));
  const mayRepeat =
    attempt <= retries &&
    (!status || statuses.includes(status)) &&
    // All methods of OpenAPI but these two are idempotent.
    (refused || operation.idempotent || !/POST|PATCH/.test(operation.method)) &&
    !operation.body?.once &&
    !(asked > maximumDelay || performance.now() + delay > end);
  return mayRepeat ? delay : undefined;
}
