export type {
  AddedHeaders,
  CallDescription,
  ErrorEvent,
  Hooks,
  Observer,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./hooks.js";
export type { Int64 } from "./int64.js";
export type { OpenEnum } from "./open-enum.js";
export type { CallOptions, ClientOptions, FetchFunction, HeaderValues, RetryPolicy } from "./options.js";
export type { Paged } from "./paged.js";
export type { ProblemDetails } from "./problem-details.js";
export type { Failure, Success, UndocumentedFailure } from "./result.js";
export type { Secret } from "./secret.js";
export type { ServerSentEvent } from "./server-sent-event.js";
export type {
  ClientErrorStatus,
  HttpStatus,
  RedirectionStatus,
  ServerErrorStatus,
  SuccessStatus,
} from "./status.js";
export type { Transport } from "./transport.js";
