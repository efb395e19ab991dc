import { authorise } from "./authorise.js";
import type { Call } from "./call.js";
import { addHeaders } from "./headers.js";
import type { RequestParts } from "./operation.js";

/** Writes everything of a request that the call decides: path, query, headers, body, credentials. */
export function writeRequest(call: Call): RequestParts | Promise<RequestParts> {
  const { operation, request, options, client } = call;
  const { body, contentType = body?.type, accept = "application/json", parameters = [] } = operation;
  const parts: RequestParts = { url: call.join(operation.path), headers: { accept } };
  addHeaders(parts.headers, client.headers);
  addHeaders(parts.headers, options.headers);
  if (request.body !== undefined) {
    // Without a media type of ours the platform takes that of the body.
    if (contentType) parts.headers["content-type"] = contentType;
    parts.body = body?.encode?.(request.body);
  }
  for (const write of parameters) write(call, parts);
  return authorise(call, parts);
}
