import type { Call } from "./call.js";
import { unsent } from "./errors/request-error.js";
import type { RequestParts } from "./operation.js";

/**
 * Adds the credentials of the first alternative that the user has given all credentials for. Gives a promise if one of
 * them has to be waited for.
 */
export function authorise(call: Call, parts: RequestParts): Promise<unknown> | undefined {
  const { credentials, security } = call.config;
  const alternatives = call.operation.security ?? security;
  const chosen = alternatives.find((names) => names.every((name) => credentials[name]));
  if (!chosen && alternatives[0]) throw new Error(`credential ${alternatives.join(" or ")} is missing`);
  let pending: Promise<unknown> | undefined;
  for (const name of chosen ?? []) {
    const added = credentials[name]?.(call, parts);
    if (added) pending = pending ? Promise.all([pending, added]) : added;
  }
  return pending?.catch((cause) => {
    throw unsent(call, cause);
  });
}
