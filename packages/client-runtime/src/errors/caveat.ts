import { isIdempotent } from "../idempotent.js";
import type { Operation } from "../operation.js";

/** What to say about a call that may have been acted upon. */
export function caveat({ operation }: { readonly operation: Operation }): string {
  return isIdempotent(operation) ? "" : ". It may have been done: look before you repeat it";
}
