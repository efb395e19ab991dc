import { type Place, readPlace } from "../read-place.js";
import { CallError, type CalledOperation } from "./call-error.js";

/** The vendor answered, but not with a documented success. What `unwrap` throws. */
export class HttpError<Status extends number = number, ErrorBody = unknown> extends CallError {
  /** The HTTP status. */
  declare readonly status: Status;
  /** The vendor's id for this request, where its description says how to find it. Give it to the vendor's support. */
  declare readonly traceId: string | undefined;
  /** The error body: decoded, or the raw text of what can't be decoded. Not shown when the error is printed. */
  declare readonly error: ErrorBody;
  /** The response, for its headers. Not shown when the error is printed. */
  declare readonly response: Response;

  constructor(
    call: CalledOperation & { readonly config?: { readonly traceId?: Place } },
    message: string,
    { status, error, response }: { status: Status; error: ErrorBody; response: Response },
  ) {
    super(call, message);
    this.status = status;
    const traceId = readPlace(call.config?.traceId, response, error);
    this.traceId = typeof traceId === "string" ? traceId : undefined;
    // The body may repeat what was sent, and the response has the whole URL.
    Object.defineProperties(this, { error: { value: error }, response: { value: response } });
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
  return error instanceof HttpError;
}
