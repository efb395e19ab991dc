import type { Call } from "./call.js";
import { RequestError } from "./errors/request-error.js";
import type { RequestParts } from "./operation.js";

/** Writes everything of a request that the call decides: path, query, headers, body, credentials. */
export async function writeRequest(call: Call): Promise<RequestParts> {
  const { operation, request, options, config } = call;
  const { parameters = [], security = config.security } = operation;
  const { credentials } = config;
  const parts: RequestParts = { url: operation.path, headers: { accept: operation.accept, ...options.headers } };
  try {
    if (request.body !== undefined) {
      // Without a media type of ours the platform's counts, not openapi-fetch's.
      parts.headers["content-type"] ??= operation.contentType ?? operation.body?.type ?? null;
      parts.body = operation.body?.encode?.(request.body);
    }
    for (const write of parameters) write(call, parts);
    const used = security.find((names) => names.every((name) => credentials[name]));
    if (!used && security[0]) throw new Error(`no credential: ${security.join(" or ")}`);
    for (const name of used ?? []) await credentials[name]?.(call, parts);
    return parts;
  } catch (cause) {
    throw new RequestError(call, `not sent, ${(cause as Error)?.message}`, cause);
  }
}
