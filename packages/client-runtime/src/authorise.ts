import type { Call } from "./call.js";
import type { RequestParts } from "./operation.js";

/**
 * Adds the credentials of the first alternative that the user has given all credentials for. Gives a promise only if one
 * of them has to be waited for, since waiting costs.
 */
export function authorise(call: Call, parts: RequestParts): RequestParts | Promise<RequestParts> {
  const { credentials, security } = call.config;
  const alternatives = call.operation.security ?? security;
  const chosen = alternatives[0]
    ? alternatives.find((names) => names.every((name) => credentials[name]))
    : [];
  if (!chosen) throw new Error(`credential ${alternatives.join(" or ")} is missing`);
  const added = chosen.map((name) => credentials[name]?.(call, parts));
  return added.some(Boolean) ? Promise.all(added).then(() => parts) : parts;
}
