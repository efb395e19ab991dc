import type { Operation } from "./vendor.ts";

/** Whether repeating a call does no harm, so that the runtime does it when an answer is lost. */
export function isRepeatable({ method, idempotent, idempotencyKey }: Operation): boolean {
  return idempotencyKey !== undefined || (idempotent ?? isIdempotentMethod(method));
}

/** As the runtime has it. */
export function isIdempotentMethod(method: string): boolean {
  return !/^(post|patch)$/i.test(method);
}
