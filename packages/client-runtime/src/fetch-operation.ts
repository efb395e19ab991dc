import type { CallOptions, FetchFunction } from "@guestlist/shared-types";
import type { Call } from "./call.js";
import { RequestError } from "./errors/request-error.js";
import { ResponseBodyError } from "./errors/response-body-error.js";
import { exchange } from "./exchange.js";
import { connect } from "./openapi-client.js";
import type { Operation, OperationRequest, RequestParts } from "./operation.js";
import { inCookie } from "./parameters/in-cookie.js";
import { inHeader } from "./parameters/in-header.js";
import { inPath } from "./parameters/in-path.js";
import { inQuery } from "./parameters/in-query.js";
import type { TransportState } from "./transport.js";
import { writeRequest } from "./write-request.js";

/** The options of a path-keyed call: those of openapi-fetch that are looked at here, and those of every call. */
export interface FetchCallInit extends CallOptions, Omit<RequestInit, "body" | "headers" | "signal"> {
  readonly params?: OperationRequest;
  readonly body?: unknown;
  readonly parseAs?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Makes the options with which openapi-fetch writes and sends a request as the description of its operation says. */
export function fetchOperation(transport: TransportState, operation: Operation, init: FetchCallInit): object {
  const { path, contentType = operation.body?.type } = operation;
  const { timeout, attemptTimeout, retry, params, ...fetchOptions } = init;
  const request: OperationRequest = { ...params, body: init.body };
  const options: CallOptions = { signal: init.signal, timeout, attemptTimeout, retry };
  const call: Call = { ...transport, operation, request, options };
  const guarded = <Value>(write: () => Value): Value => {
    try {
      return write();
    } catch (cause) {
      throw new RequestError(call, `not sent, ${(cause as Error).message}`, cause); // ours and JSON's are errors
    }
  };
  const parts: RequestParts = { url: path, headers: { accept: operation.accept } };
  if (init.body !== undefined) parts.headers["content-type"] = contentType ?? null;
  guarded(() => {
    inPath(call, parts);
    inHeader(call, parts);
    inCookie(call, parts);
  });
  return {
    ...fetchOptions,
    params: { path: {}, query: {}, header: parts.headers },
    pathSerializer: (template: string) => template.replace(path, () => parts.url),
    querySerializer: () =>
      guarded(() => {
        const query: RequestParts = { url: "", headers: {} };
        inQuery(call, query);
        return query.url;
      }),
    bodySerializer: (body: unknown) => guarded(() => operation.body?.encode?.(body)),
    fetch: (written: Request) => fetchWritten(call, written, init),
  };
}

/** Sends the request that openapi-fetch, and whatever middleware there is, have written. */
async function fetchWritten(call: Call, written: Request, init: FetchCallInit): Promise<object> {
  const { fetch: given, parseAs, ...platformOptions } = init;
  const fetch: FetchFunction = given ? (url, sent) => given(new Request(url, sent)) : (call.client.fetch ?? globalThis.fetch);
  const body = call.operation.body?.once ? written.body : written.body && (await written.arrayBuffer());
  // Middleware may have directed the request elsewhere; credentials don't follow it.
  const isOurs = written.url.startsWith(`${call.baseUrl}/`);
  const { parameters: _, ...bare } = call.operation;
  const operation: Operation = { ...bare, path: written.url, ...(isOurs ? {} : { security: [] }) };
  return exchange({
    ...call,
    write: () => writeRequest({ ...call, operation, request: {} }),
    send: async (_, { url, headers }, { signal, redirect }) => {
      const merged = new Headers(written.headers);
      for (const name in headers) if (headers[name] != null) merged.set(name, headers[name]);
      const { method } = written;
      const sent = { ...platformOptions, method, headers: merged, body, signal, redirect, duplex: "half" };
      return connect(call, fetch, url, sent as RequestInit); // its type lacks duplex
    },
    read: async (_, response) => {
      if (parseAs === "stream" || !response.body) return response;
      try {
        return new Response(await response.arrayBuffer(), response);
      } catch (cause) {
        throw new ResponseBodyError(call, response.status, cause);
      }
    },
  });
}
