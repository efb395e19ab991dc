/** A call as hooks see it: without any value that was passed to it. */
export interface CallDescription {
  /** The HTTP method. */
  readonly method: string;
  /**
   * The URL of the operation with its path template, such as `https://api.example.com/users/{id}`: no value, no query,
   * so it holds no secret and is fit for a metric's label.
   */
  readonly url: string;
  /** True where the vendor has marked the operation as deprecated. */
  readonly deprecated: boolean;
}

/** An attempt is about to be sent. */
export interface RequestEvent {
  /** The call. The same object in all events of one call, so it can be the key of a `WeakMap`. */
  readonly call: CallDescription;
  /** Which attempt this is, from 1. */
  readonly attempt: number;
}

/** An attempt was answered. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status. */
  readonly status: number;
  /**
   * Reads a header of the answer, such as `x-request-id`, `deprecation` or `sunset`; null when it is absent. Headers that
   * are secrets are not shown (cookies, tokens, keys), nor is what was sent with the call, nor the query of a URL.
   */
  readonly header: (name: string) => string | null;
}

/** A call is about to be made again. */
export interface RetryEvent extends RequestEvent {
  /** Milliseconds since the attempt before this one ended. */
  readonly waited: number;
  /** The status that was answered to the attempt before; `undefined` when it was not answered. */
  readonly status: number | undefined;
  /** Why the attempt before was not answered, or its answer could not be read; otherwise `undefined`. */
  readonly error: unknown;
}

/** The call is about to throw. */
export interface ErrorEvent {
  /** The call. */
  readonly call: CallDescription;
  /** What it is going to throw. */
  readonly error: unknown;
}

/** Headers that `onRequest` adds to a request; nothing, for none. */
// biome-ignore lint/suspicious/noConfusingVoidType: a hook that only watches returns nothing
export type AddedHeaders = Readonly<Record<string, string>> | undefined | void;

/**
 * Functions that see what a client does, for logs, metrics and traces. Bodies, parameter values, request headers and
 * credentials are never shown to them.
 *
 * Only `onRequest` takes part in the call: it is waited for, the headers that it returns are added to the request, and
 * what it throws ends the call with a `RequestError` before anything is sent. The others watch: nobody waits for them,
 * and what they throw is dropped, since a log that fails must not make an invitation that was sent look as if it was not.
 */
export interface Hooks {
  /** Before each attempt. May return headers to add, such as `traceparent`. */
  readonly onRequest?: (event: RequestEvent) => AddedHeaders | Promise<AddedHeaders>;
  /** After each answer, whatever its status. */
  readonly onResponse?: (event: ResponseEvent) => void;
  /** Before each attempt but the first. */
  readonly onRetry?: (event: RetryEvent) => void;
  /** Before the call throws. A refusal by the vendor is a result, not an error. */
  readonly onError?: (event: ErrorEvent) => void;
}

/** Hooks in the form that a client takes: what `observe(hooks)` returns. */
export interface Observer {
  /** @internal Lets the hooks watch what makes the attempts of a call. */
  observe<Exchange>(exchange: Exchange): Exchange;
}
