import { CallError, type CalledOperation, isErrorNamed } from "./call-error.js";

/** The vendor answered, but not with a documented success. What `unwrap` throws. */
export class HttpError<Status extends number = number, ErrorBody = unknown> extends CallError {
  /** The HTTP status. */
  readonly status: Status;
  /** The vendor's id for this request, where its description says how to find it. Give it to the vendor's support. */
  readonly traceId: string | undefined;
  /** The error body: decoded, or the raw text of what can't be decoded. Not shown when the error is printed. */
  declare readonly error: ErrorBody;
  /** The response, for its headers. Not shown when the error is printed. */
  declare readonly response: Response;

  constructor(
    call: CalledOperation,
    message: string,
    details: { status: Status; error: ErrorBody; response: Response; traceId: string | undefined },
  ) {
    super(call, message);
    this.status = details.status;
    this.traceId = details.traceId;
    // The body may repeat what was sent, and the response has the whole URL.
    Object.defineProperty(this, "error", { value: details.error });
    Object.defineProperty(this, "response", { value: details.response });
  }

  override get name(): "HttpError" {
    return "HttpError";
  }
}

/** The `HttpError`s that the result of an operation may become, told apart by their status. */
export type HttpErrorOf<Result> = Result extends {
  ok: false;
  status: infer Status extends number;
  error: infer ErrorBody;
}
  ? HttpError<Status, ErrorBody>
  : never;

/**
 * Says whether an error is an `HttpError`, also one from another copy of this package. With the result type of the
 * operation, the error body is typed by its status.
 *
 * @example
 * if (isHttpError<InviteUserResult>(error) && error.status === 409) error.error.error.code;
 */
export function isHttpError<Result = { ok: false; status: number; error: unknown }>(
  error: unknown,
): error is HttpErrorOf<Result> {
  return isErrorNamed("HttpError", error);
}
