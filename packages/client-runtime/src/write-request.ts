import type { Call } from "./call.js";
import { RequestError } from "./errors/request-error.js";
import type { RequestParts } from "./operation.js";

/** Writes everything of a request that the call decides: path, query, headers, body, credentials. */
export async function writeRequest(call: Call): Promise<RequestParts> {
  const { operation, request, options } = call;
  const type = operation.contentType ?? operation.body?.type;
  const parts: RequestParts = { url: operation.path, headers: { ...options?.headers } };
  try {
    if (operation.accept) parts.headers["accept"] = operation.accept;
    if (request?.body !== undefined) {
      parts.headers["content-type"] = type ?? null; // null: not openapi-fetch's own, either
      parts.body = operation.body?.encode?.(request.body, type);
    }
    for (const write of operation.parameters ?? []) write(call, parts);
    await authorise(call, parts);
    return parts;
  } catch (cause) {
    throw unsent(call, cause);
  }
}

/** Adds the credentials. */
export async function authorise(call: Call, parts: RequestParts): Promise<void> {
  const { credentials, security } = call.config;
  const alternatives = call.operation.security ?? security;
  const used = alternatives.find((names) => names.every((name) => credentials[name]));
  if (!used && alternatives[0]) throw new TypeError(`no credential: ${alternatives.join(" or ")}`);
  for (const name of used ?? []) await credentials[name]?.(call, parts);
}

/** The error of a call that fails before anything is sent. */
export function unsent(call: Call, cause: unknown): RequestError {
  return new RequestError(call, `not sent, ${(cause as Error)?.message}`, cause);
}
