import { CallError, type CalledOperation } from "./call-error.js";

/**
 * The vendor answered with a documented success status, so it has acted, but the body can't be read: the connection
 * broke, it is not what the vendor documents, or it holds an integer that a JavaScript number can't hold.
 */
export class ResponseBodyError extends CallError {
  /** The HTTP status of the answer. */
  declare readonly status: number;

  constructor(call: CalledOperation, status: number, message: string, cause?: unknown) {
    super(call, `done, with status ${status}, but ${message}`, cause);
    this.status = status;
  }

  override get name(): "ResponseBodyError" {
    return "ResponseBodyError";
  }
}

/** Says whether an error is a `ResponseBodyError`, also one from another copy of this package. */
export function isResponseBodyError(error: unknown): error is ResponseBodyError {
  return error instanceof ResponseBodyError;
}
