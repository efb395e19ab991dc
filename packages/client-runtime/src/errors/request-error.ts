import { CallError, type CalledOperation } from "./call-error.js";

/**
 * The request can't be sent as it is, and was not: a path value that leads elsewhere, a missing credential, a body that
 * has no JSON form.
 */
export class RequestError extends CallError {
  override get name(): "RequestError" {
    return "RequestError";
  }
}

/** Says whether an error is a `RequestError`, also one from another copy of this package. */
export function isRequestError(error: unknown): error is RequestError {
  return error instanceof RequestError;
}

/** The error of a call that can't be sent for the given reason. */
export function unsent(call: CalledOperation, cause: unknown): RequestError {
  // A credential's function may throw anything.
  const reason = cause instanceof Error ? cause.message : "a credential failed";
  return new RequestError(call, `not sent: ${reason}`, cause);
}
