/** A call as hooks and errors show it: without any value that was passed to it. */
export interface CallDescription {
  /** The HTTP method. */
  readonly method: string;
  /**
   * The URL of the operation with its path template, such as `https://api.example.com/users/{id}`: no value, no query,
   * so it holds no secret and is fit for a metric's label.
   */
  readonly url: string;}

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
   * Reads a header of the answer, such as `x-request-id`, `deprecation` or `sunset`; null when it is absent. Cookies are
   * not shown.
   */
  readonly header: (name: string) => string | null;
}

/** An attempt failed and the call is going to be made again. */
export interface RetryEvent extends RequestEvent {
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** The status that was answered; `undefined` when none was. */
  readonly status: number | undefined;
  /** The error of an attempt that was not answered; `undefined` when it was. */
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
 * Only `onRequest` takes part in the call: the headers that it returns are added to the request, it is waited for, and
 * what it throws ends the call before anything is sent. The others watch: nobody waits for them, and what they throw
 * is dropped, since a log that fails must not make an invitation that was sent look as if it was not.
 */
export interface Hooks {
  /** Before each attempt. May return headers to add, such as `traceparent`. */
  readonly onRequest?: (event: RequestEvent) => AddedHeaders | Promise<AddedHeaders>;
  /** After each answer, whatever its status. */
  readonly onResponse?: (event: ResponseEvent) => void;
  /** Before the wait for a further attempt. */
  readonly onRetry?: (event: RetryEvent) => void;
  /** Before the call throws. A refusal by the vendor is a result, not an error. */
  readonly onError?: (event: ErrorEvent) => void;
}

/** Hooks in the form that a client takes: what `observe(hooks)` returns. */
export interface Observer {
  /** @internal Lets the hooks watch what makes the attempts of a call. */
  observe<Exchange>(exchange: Exchange): Exchange;
}
