import type { Observer } from "./hooks.js";

/** A function with the meaning of the platform's `fetch`. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/** Header names and values. A header whose value is `undefined` is not sent. */
export type HeaderValues = Readonly<Record<string, string | undefined>>;

/** When a call that failed is made again. Each member has a default, so a policy names only what it changes. */
export interface RetryPolicy {
  /** How often a call is repeated after its first attempt. Default: 2. */
  readonly retries?: number | undefined;
  /**
   * The statuses after which an idempotent call is repeated. Default: 408, 429, 500, 502, 503, 504. A call that is
   * not idempotent is repeated only after 429, or 503 with `Retry-After`, where they are in this list: with them the
   * server has said that it did not act. With a vendor that takes an idempotency key, every call is idempotent: one
   * without a key gets one for all its attempts.
   */
  readonly statuses?: readonly number[] | undefined;
  /**
   * The upper bound of the first wait in milliseconds; it doubles with each attempt, and the wait is a random part of
   * it. Default: 500.
   */
  readonly baseDelay?: number | undefined;
  /** The upper bound of every wait that the runtime chooses itself, in milliseconds. Default: 8,000. */
  readonly maximumDelay?: number | undefined;
  /**
   * The longest wait that a server may ask for (`Retry-After` and the like), in milliseconds. When it asks for more,
   * or for more than is left of `timeout`, its answer is the result. Default: 60,000.
   */
  readonly maximumRetryAfter?: number | undefined;
}

/** What a call and a client can both set; a call's setting counts. */
interface CommonOptions {
  /**
   * Milliseconds for the whole call: every attempt, the waits between them and the reading of the body. When they are
   * over, the call throws a `TimeoutError`; if only the body of a refusal is missing, its result has what there is of it.
   * `false` or 0: no limit. Default: 60,000.
   */
  readonly timeout?: number | false | undefined;
  /**
   * Milliseconds for each attempt. An attempt that takes longer counts as a lost connection, so an idempotent call is
   * made again. `false` or 0: no limit of its own. Default: 30,000.
   */
  readonly attemptTimeout?: number | false | undefined;
  /** When a failed call is made again; `false`: never. What a policy leaves out has its default. */
  readonly retry?: RetryPolicy | false | undefined;
  /** Headers to add to every request. */
  readonly headers?: HeaderValues | undefined;
}

/** The options that the client of every vendor takes. */
export interface ClientOptions extends CommonOptions {
  /**
   * Where the vendor's API is, instead of where its description says: a proxy, a mock, another region. An absolute
   * `http:` or `https:` URL; a path in it comes before the paths of the operations.
   */
  readonly baseUrl?: string | undefined;
  /**
   * Sends the requests. Default: the global `fetch`, looked up at each call, so that what a test or a tracing library
   * puts in its place later is used.
   */
  readonly fetch?: FetchFunction | undefined;
  /** What watches each request, answer, repetition and error, without seeing secrets: `observe({ onResponse: ... })`. */
  readonly hooks?: Observer | undefined;
}

/** The options of one call. */
export interface CallOptions extends CommonOptions {
  /** Ends the call when it is aborted, whatever it is waiting for; the call then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}
