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
import { authorise, unsent } from "./write-request.js";

/** The options of a path-keyed call: those of openapi-fetch that are looked at here, and those of every call. */
export interface FetchCallInit extends CallOptions, Omit<RequestInit, "body" | "headers" | "signal"> {
  readonly params?: OperationRequest;
  readonly body?: unknown;
  readonly parseAs?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** Makes the options with which openapi-fetch writes and sends a request as the description of its operation says. */
export function fetchOperation(transport: TransportState, operation: Operation, init: FetchCallInit): object {
  const { method, path, contentType = operation.body?.type } = operation;
  const { timeout, attemptTimeout, retry, params, ...fetchOptions } = init;
  const request: OperationRequest = { ...params, body: init.body };
  const options: CallOptions = { signal: init.signal, timeout, attemptTimeout, retry };
  const call: Call = { ...transport, method, url: transport.baseUrl + path, operation, request, options };
  const guarded = <Value>(write: () => Value): Value => {
    try {
      return write();
    } catch (cause) {
      throw unsent(call, cause);
    }
  };
  const parts: RequestParts = { url: path, headers: {} };
  guarded(() => {
    inPath(call, parts);
    inHeader(call, parts);
    inCookie(call, parts);
  });
  if (operation.accept) parts.headers["accept"] = operation.accept;
  if (init.body !== undefined) parts.headers["content-type"] = contentType;
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
    bodySerializer: (body: unknown) => guarded(() => operation.body?.encode?.(body, contentType)),
    fetch: (written: Request) => fetchWritten(call, written, init),
  };
}

/** Sends the request that openapi-fetch, and whatever middleware there is, have written. */
async function fetchWritten(call: Call, written: Request, init: FetchCallInit): Promise<object> {
  const { fetch: given, parseAs } = init;
  const fetch: FetchFunction = given
    ? (url, sent) => given(new Request(url, sent))
    : (call.client.fetch ?? globalThis.fetch);
  const body = !written.body ? undefined : init.body instanceof ReadableStream ? written.body : await written.arrayBuffer();
  // Middleware may have directed the request elsewhere; credentials don't follow it.
  const isOurs = written.url.startsWith(`${call.baseUrl}/`);
  return exchange(
    call,
    async () => {
      const parts: RequestParts = { url: written.url, headers: {}, body };
      try {
        if (isOurs) await authorise(call, parts);
      } catch (cause) {
        throw unsent(call, cause);
      }
      return parts;
    },
    async (_, { url, headers, body }, { signal, redirect }) => {
      const merged = new Headers(written.headers);
      try {
        for (const name in headers) merged.set(name, headers[name] ?? "");
      } catch {
        throw new RequestError(call, "not sent, a header can't have its value");
      }
      const sent = { ...init, method: written.method, headers: merged, body, signal, redirect, duplex: "half" };
      return connect(call, fetch, url, sent as RequestInit); // its type lacks duplex
    },
    async (_, response) => {
      if (parseAs === "stream" || !response.body) return response;
      try {
        return new Response(await response.arrayBuffer(), response);
      } catch (cause) {
        throw new ResponseBodyError(call, response.status, cause);
      }
    },
  );
}
