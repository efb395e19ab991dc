import { createFinalURL } from "openapi-fetch";
import { authorise } from "./authorise.js";
import type { Call } from "./call.js";
import { unsent } from "./errors/request-error.js";
import { addHeaders, checkHeaders } from "./headers.js";
import type { RequestParts } from "./operation.js";

/**
 * Writes everything of a request that the call decides: path, query, headers, body, credentials. It is there at once
 * unless a credential has to be waited for.
 *
 * @throws `RequestError`
 */
export function writeRequest(call: Call): RequestParts | Promise<RequestParts> {
  const { operation, request, options, client } = call;
  const { accept = "application/json", parameters = [] } = operation;
  const parts: RequestParts = { url: operation.path, headers: { accept }, body: undefined };
  try {
    addHeaders(parts.headers, client.headers);
    addHeaders(parts.headers, options.headers);
    if (request.body !== undefined) {
      // Without a media type of ours the platform takes that of the body.
      addHeaders(parts.headers, { "content-type": operation.contentType ?? operation.body?.type });
      parts.body = operation.body?.encode?.(request.body);
    }
    for (const write of parameters) write(call, parts);
    const pending = authorise(call, parts);
    return pending ? pending.then(() => finish(call, parts)) : finish(call, parts);
  } catch (cause) {
    throw unsent(call, cause);
  }
}

function finish(call: Call, parts: RequestParts): RequestParts {
  checkHeaders(call, parts.headers);
  // The parameters are in the path already.
  const options = { baseUrl: call.baseUrl, params: {}, pathSerializer: nothing, querySerializer: nothing };
  parts.url = createFinalURL(parts.url, options);
  return parts;
}

const nothing = () => "";
