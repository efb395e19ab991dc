import type { Transport } from "@guestlist/shared-types";
import type { FetchClient } from "./fetch-client.js";
import { callOf, type FetchCallInit, fetchOptions } from "./fetch-operation.js";
import { completeResult, type UntypedResult } from "./fetch-result.js";
import { enclosed } from "./inside.js";
import type { Operation } from "./operation.js";
import type { TransportState } from "./transport.js";
import { createPathKeyedClient } from "./transport-library.js";

export type { FetchClient } from "./fetch-client.js";

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"] as const;

/** The methods of openapi-fetch without its types, which depend on the paths of a vendor. */
type AnyRequest = (method: string, path: string, init?: FetchCallInit) => Promise<UntypedResult>;

/**
 * Makes a client in the path-keyed style of openapi-fetch: `client.GET("/users/{id}", { params: { path: { id } } })`.
 * It goes through the same credentials, guards, deadlines and retries as the operations, and takes `timeout`,
 * `attemptTimeout` and `retry` beside the options of openapi-fetch. Three things differ from openapi-fetch itself: an
 * error answer without a body gives `{ status, title }` as its `error`, so that it is not taken for a success; numbers
 * in JSON keep their digits, and a success whose body can't be read is a `ResponseBodyError`; and what openapi-fetch
 * offers for serialisation is ignored, since the vendor's description decides.
 */
export function createFetchClient<Paths extends object>(
  transport: Transport,
  operations: readonly Operation[],
): FetchClient<Paths> {
  const state = enclosed(transport) as TransportState; // what createTransport has put there
  const byKey = new Map(operations.map((operation) => [`${operation.method} ${operation.path}`, operation]));
  const client = createPathKeyedClient<Paths>({
    baseUrl: state.baseUrl,
    headers: { accept: "application/json", ...state.client.headers },
  });
  const plain = client.request as unknown as AnyRequest; // the types of a path are the business of its callers

  const request: AnyRequest = async (method, path, init = {}) => {
    const operation = byKey.get(`${method.toUpperCase()} ${path}`);
    if (!operation) throw new TypeError(`the vendor describes no ${method.toUpperCase()} ${path}`);
    const call = callOf(state, operation, init);
    const options = { ...(await fetchOptions(call, init)), parseAs: "stream" };
    return completeResult(call, await plain(method, path, options), init.parseAs);
  };
  const keyed = Object.fromEntries(
    methods.map((method) => [method, (path: string, init?: FetchCallInit) => request(method, path, init)]),
  );
  const typed: unknown = Object.assign(client, { request, ...keyed });
  return typed as FetchClient<Paths>; // the same methods, for which there are types of our own
}
