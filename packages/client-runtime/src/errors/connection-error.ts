import { CallError } from "./call-error.js";

/**
 * There was no HTTP answer: the connection was refused, reset or could not be made. Whether the request arrived is not
 * known, so look before you repeat one that is not idempotent.
 */
export class ConnectionError extends CallError {
  override get name(): "ConnectionError" {
    return "ConnectionError";
  }
}

/** Says whether an error is a `ConnectionError`, also one from another copy of this package. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return error instanceof ConnectionError;
}
