import type { HttpHandler } from "msw";
import type { MockBody } from "./mock-stream.js";

/** Where mock handlers expect requests, and how strictly. */
export interface HandlerOptions {
  /**
   * Where the API is, when the client under test was made with a `baseUrl`. Default: the vendor's own server, with any
   * value for its variables.
   */
  readonly baseUrl?: string | undefined;
  /**
   * `false`: requests that break the vendor's description are answered as well. What the resolver gets is then not
   * sure to have the type that it is said to have. Default: `true`.
   */
  readonly validate?: boolean | undefined;
}

/** How one operation is mocked. */
export interface MockOptions extends HandlerOptions {
  /** `true`: the handler takes one request only; the next goes to the handlers behind it. Default: `false`. */
  readonly once?: boolean | undefined;
}

/** A request that a mock received: what the caller passed to the operation, and the request itself. */
export type MockedCall<Request> = Request & {
  /** The request as it was sent, for what the description does not know of. */
  readonly request: globalThis.Request;
};

/** An answer of a mock: a status of the operation's result, with the body that belongs to it. */
export type MockAnswer<Result> = Result extends { ok: true; status: infer Status; data: infer Data }
  ? undefined extends Data
    ? MockEmptySuccess<Status>
    : MockSuccess<Status, Data>
  : Result extends { ok: false; status: infer Status; error: infer Body }
    ? unknown extends Body
      ? MockAnyFailure<Status>
      : MockFailure<Status, Body>
    : never;

/** What every answer of a mock has. */
export interface MockAnswerParts<Status> {
  /** The HTTP status. */
  readonly status: Status;
  /** Headers to send with it. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A documented success. */
export interface MockSuccess<Status, Data> extends MockAnswerParts<Status> {
  /** The body; of a stream its parts. */
  readonly data: MockBody<Data>;
}

/** A documented success without a body. */
export interface MockEmptySuccess<Status> extends MockAnswerParts<Status> {
  /** There is none. */
  readonly data?: undefined;
}

/** A documented refusal. */
export interface MockFailure<Status, Body> extends MockAnswerParts<Status> {
  /** The body. */
  readonly error: Body;
}

/** A refusal of which the body is not documented. */
export interface MockAnyFailure<Status> extends MockAnswerParts<Status> {
  /** The body, if there is to be one. */
  readonly error?: unknown;
}

/**
 * Decides how a mock answers a call. Nothing: the handlers behind this one answer. An exception, such as that of a
 * failed expectation, fails the test.
 */
export interface MockResolver<Request, Result> {
  (call: MockedCall<Request>): MockAnswer<Result> | undefined | Promise<MockAnswer<Result> | undefined>;
  /** Tells the compiler that an object with a status is an answer, so that it finds what is wrong with it. */
  readonly status?: never;
}

/**
 * Makes a handler for one operation.
 *
 * @param answer what to answer with, or a function that decides it for each call
 */
export type MockOperation<Request, Result> = (
  answer: MockAnswer<Result> | MockResolver<Request, Result>,
  options?: MockOptions,
) => HttpHandler;
