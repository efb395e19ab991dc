import type { CallOptions } from "@guestlist/shared-types";
import { ownServer } from "./at-server.js";
import { authorise } from "./authorise.js";
import type { Call } from "./call.js";
import { unsent } from "./errors/request-error.js";
import { addHeaders } from "./headers.js";
import type { Operation, OperationRequest, ParameterWriter, RequestParts } from "./operation.js";
import { inCookie } from "./parameters/in-cookie.js";
import { inHeader } from "./parameters/in-header.js";
import { inPath } from "./parameters/in-path.js";
import { inQuery } from "./parameters/in-query.js";
import type { TransportState } from "./transport.js";

/** The options of a path-keyed call: those of openapi-fetch that are looked at here, and those of every call. */
export interface FetchCallInit extends CallOptions, Omit<RequestInit, "body" | "headers" | "signal"> {
  readonly params?: OperationRequest;
  readonly body?: unknown;
  readonly parseAs?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Makes the options with which openapi-fetch writes and sends a request as the description of its operation says. */
export function fetchOperation(transport: TransportState, operation: Operation, init: FetchCallInit): object {
  const { path, accept, contentType = operation.body?.type } = operation;
  const { timeout, attemptTimeout, retry, params, ...fetchOptions } = init;
  const request: OperationRequest = { ...params, body: init.body };
  const options: CallOptions = { signal: init.signal, timeout, attemptTimeout, retry };
  const baseUrl = ownServer({ ...transport, operation }) ?? transport.baseUrl;
  const call: Call = { ...transport, baseUrl, operation, request, options };
  const { url, headers } = written(call, path, [inPath, inHeader, inCookie]);
  // Without a media type of ours the platform takes that of the body; null keeps openapi-fetch from giving its own.
  const typed = init.body === undefined ? {} : { "content-type": contentType || null };
  return {
    duplex: "half", // which streams need, and nothing else minds
    ...fetchOptions,
    baseUrl,
    params: { path: {}, query: {}, header: { accept, ...typed, ...headers } },
    pathSerializer: (template: string) => template.replace(path, () => url),
    querySerializer: () => written(call, "", [inQuery]).url,
    bodySerializer: (body: unknown) => unlessUnsent(call, () => operation.body?.encode?.(body)),
    fetch: (request: Request) => fetchWritten(call, request, init),
  };
}

/** Sends the request that openapi-fetch, and whatever middleware there is, have written. */
async function fetchWritten(call: Call, request: Request, init: FetchCallInit): Promise<object> {
  const { fetch: given, parseAs, signal: _, ...platformOptions } = init;
  const body = call.operation.body?.once ? request.body : request.body && (await request.arrayBuffer());
  // Middleware may have directed the request elsewhere; credentials don't follow it.
  const isOurs = request.url.startsWith(`${call.baseUrl}/`);
  const authorised: Call = isOurs ? call : { ...call, operation: { ...call.operation, security: [] } };
  const fetch = given ? (url: string, sent: RequestInit) => given(new Request(url, sent)) : call.client.fetch;
  return call.perform({
    ...call,
    write({ options }) {
      const headers = Object.fromEntries(request.headers);
      const parts: RequestParts = { url: request.url, headers, body: body ?? undefined };
      addHeaders(headers, options.headers);
      return authorise(authorised, parts);
    },
    client: {
      ...call.client,
      // What openapi-fetch takes beside its own options are those of the platform's fetch.
      fetch: (url, sent) => (fetch ?? globalThis.fetch)(url, { ...platformOptions, ...sent } as RequestInit),
    },
    // Reading the body here keeps it within the limits of the call.
    read: async (_, response) =>
      parseAs === "stream" || !response.body
        ? response
        : new Response(await response.arrayBuffer(), response),
  });
}

/** What some writers of parameters make of a URL and of no headers. */
function written(call: Call, url: string, writers: readonly ParameterWriter[]): RequestParts {
  const parts: RequestParts = { url, headers: {}, body: undefined };
  return unlessUnsent(call, () => {
    for (const write of writers) write(call, parts);
    return parts;
  });
}

function unlessUnsent<Value>(call: Call, write: () => Value): Value {
  try {
    return write();
  } catch (cause) {
    throw unsent(call, cause);
  }
}
