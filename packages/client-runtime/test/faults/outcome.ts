import { isConnectionError, isRequestError, isResponseBodyError, isTimeoutError } from "../../src/index.js";

/** What came out of a call, in a form that compares and prints well. */
export type Outcome =
  | { readonly ok: true; readonly status: number; readonly data: unknown }
  | { readonly ok: false; readonly status: number; readonly error: unknown }
  | { readonly thrown: "ConnectionError" | "RequestError" | "ResponseBodyError" | "TimeoutError" }
  | { readonly reason: unknown };

/** Any result of any operation. */
export type AnyResult =
  | { readonly ok: true; readonly status: number; readonly data: unknown }
  | { readonly ok: false; readonly status: number; readonly error: unknown };

/** Waits for a call. An error that is not of the documented kinds comes back as it is, as the `reason`. */
export async function outcomeOf(call: Promise<AnyResult>): Promise<Outcome> {
  try {
    const result = await call;
    const { status } = result;
    return result.ok ? { ok: true, status, data: result.data } : { ok: false, status, error: result.error };
  } catch (error) {
    if (isConnectionError(error)) return { thrown: error.name };
    if (isRequestError(error)) return { thrown: error.name };
    if (isResponseBodyError(error)) return { thrown: error.name };
    if (isTimeoutError(error)) return { thrown: error.name };
    return { reason: error };
  }
}

export const succeeded: Outcome = done(200, { id: 1 });

/** A success, with the data that the caller gets. */
export function done(status: number, data: unknown): Outcome {
  return { ok: true, status, data };
}

/** A refusal, with the error body that the caller gets to see. */
export function failed(status: number, error: unknown): Outcome {
  return { ok: false, status, error };
}
