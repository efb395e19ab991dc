import { CallError } from "./call-error.js";

/**
 * The time for the call (`timeout`) or for its last attempt (`attemptTimeout`) was over. Whether the request was acted
 * upon is not known, so look before you repeat one that is not idempotent.
 */
export class TimeoutError extends CallError {
  override get name(): "TimeoutError" {
    return "TimeoutError";
  }
}

/** Says whether an error is a `TimeoutError` of a call, also one from another copy of this package. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return error instanceof TimeoutError;
}
