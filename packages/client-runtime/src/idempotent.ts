import type { Operation } from "./operation.js";

/** Says whether repeating a call does no harm. All methods of OpenAPI but these two are idempotent. */
export function isIdempotent({ idempotent, method }: Operation): boolean {
  return idempotent ?? !/^(POST|PATCH)$/.test(method);
}
