import { describeFailure } from "./describe-failure.js";
import { HttpError } from "./errors/http-error.js";

/** Any result of any operation. */
type AnyResult =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly status: number; readonly error: unknown; readonly response: Response };

/**
 * Gives the data of a successful result.
 *
 * @throws `HttpError` for every other result
 * @example
 * const user = await unwrap(client.inviteUser({ ... }));
 */
export async function unwrap<Result extends AnyResult>(
  result: Result | PromiseLike<Result>,
): Promise<Extract<Result, { ok: true }>["data"]> {
  const settled: AnyResult = await result;
  if (settled.ok) return settled.data;
  throw new HttpError(...describeFailure(settled), settled);
}
