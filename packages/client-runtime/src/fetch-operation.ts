import type { CallOptions } from "@guestlist/shared-types";
import { ownServer } from "./at-server.js";
import { authorise } from "./authorise.js";
import type { Call } from "./call.js";
import type { FetchBody } from "./codec.js";
import { receive } from "./fetch-result.js";
import { addHeaders, checkHeaders } from "./headers.js";
import { keyed } from "./idempotency-key.js";
import type { Operation, OperationRequest, RequestParts } from "./operation.js";
import { checkBaseUrl, type TransportState } from "./transport.js";

/** The options of a path-keyed call: those of openapi-fetch that are looked at here, and those of every call. */
export interface FetchCallInit
  extends Omit<CallOptions, "headers">,
    Omit<RequestInit, "body" | "headers" | "signal"> {
  readonly params?: OperationRequest;
  readonly body?: unknown;
  readonly headers?: object;
  readonly baseUrl?: string;
  readonly parseAs?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** The call of an operation that the options of a path-keyed call stand for. */
export function callOf(transport: TransportState, operation: Operation, init: FetchCallInit): Call {
  const { signal, timeout, attemptTimeout, retry, params, body } = init;
  const server = init.baseUrl ?? ownServer({ ...transport, operation }) ?? transport.baseUrl;
  const call: Call = {
    ...transport,
    baseUrl: checkBaseUrl(server),
    operation,
    request: { ...params, body },
    options: { signal, timeout, attemptTimeout, retry },
  };
  return keyed(call, [transport.client.headers, init.headers]);
}

/** Makes the options with which openapi-fetch writes and sends a request as the description of its operation says. */
export async function fetchOptions(call: Call, init: FetchCallInit): Promise<object> {
  const { accept, body: codec, contentType = codec?.type } = call.operation;
  const { timeout: _, attemptTimeout: __, retry: ___, ...options } = init;
  const { url, headers, body } = await write(call, init.headers);
  // Without a media type of ours the platform takes that of the body; null keeps openapi-fetch from giving its own.
  const typed = init.body === undefined ? {} : { "content-type": contentType || null };
  return {
    duplex: "half", // which streams need, and nothing else minds
    ...options,
    baseUrl: call.baseUrl,
    params: { path: {}, header: { accept, ...typed, ...headers } },
    pathSerializer: () => call.baseUrl + url,
    querySerializer: () => "", // the query is in the URL already
    bodySerializer: () => body,
    fetch: (request: Request) => fetchWritten(call, request, init),
  };
}

/** Writes what the description of an operation decides, and looks at the headers that are given beside it. */
async function write(call: Call, given: object | undefined): Promise<RequestParts> {
  const { operation, request, client } = call;
  const parts: RequestParts = { url: operation.path, headers: {}, body: undefined };
  try {
    for (const writeParameters of operation.parameters ?? []) writeParameters(call, parts);
    if (request.body !== undefined) parts.body = operation.body?.encode?.(request.body);
    // Values that are no texts are looked at as the texts that they become.
    checkHeaders({ ...client.headers, ...given, ...parts.headers } as Record<string, string>);
    return parts;
  } catch (cause) {
    const refuse = () => {
      throw cause;
    };
    // The exchange makes the error of it, and tells the hooks.
    return call.perform({ ...call, write: refuse }) as Promise<never>; // since it can't be written
  }
}

/** Sends the request that openapi-fetch, and whatever middleware there is, have written. */
async function fetchWritten(call: Call, request: Request, init: FetchCallInit): Promise<object> {
  const { fetch: given, parseAs, signal: _, ...platformOptions } = init;
  const body = await bodyOf(call, request);
  // Middleware may have directed the request elsewhere; credentials don't follow it.
  const isOurs = request.url.startsWith(`${call.baseUrl}/`);
  const authorised: Call = isOurs ? call : { ...call, operation: { ...call.operation, security: [] } };
  const fetch = given ? (url: string, sent: RequestInit) => given(new Request(url, sent)) : call.client.fetch;
  return call.perform({
    ...call,
    write({ options }) {
      const headers = Object.fromEntries(request.headers);
      const parts: RequestParts = { url: request.url, headers, body };
      addHeaders(headers, options.headers);
      return authorise(authorised, parts);
    },
    client: {
      ...call.client,
      // What openapi-fetch takes beside its own options are those of the platform's fetch.
      fetch: (url, sent) => (fetch ?? globalThis.fetch)(url, { ...platformOptions, ...sent } as RequestInit),
    },
    read: (_, response) => receive(call, response, parseAs),
  });
}

/** The body of a request in a form that can be sent again, unless it is a stream. */
async function bodyOf({ operation }: Call, request: Request): Promise<FetchBody | undefined> {
  if (operation.body?.once) return request.body ?? undefined;
  // Firefox has no `body` of requests that would tell whether there is one.
  const bytes = await request.arrayBuffer();
  return bytes.byteLength > 0 ? bytes : undefined;
}
