import type { CallOptions, ClientOptions, Transport } from "@guestlist/shared-types";
import {
  createTransport,
  type Operation,
  type OperationRequest,
  send,
  type TransportConfig,
} from "../../src/index.js";

/** A transport without credentials to a server of a test. */
export function acme(
  baseUrl: string,
  options: ClientOptions = {},
  config: Partial<TransportConfig> = {},
): Transport<"acme"> {
  return createTransport({ baseUrl, credentials: {}, security: [], ...config }, options);
}

/** Any result, as far as tests look at it without knowing its operation. */
export type AnyResult =
  | { readonly ok: true; readonly status: number; readonly data: unknown; readonly response: Response }
  | { readonly ok: false; readonly status: number; readonly error: unknown; readonly response: Response };

/** Makes a call whose result is of no particular type. */
export function call(
  transport: Transport,
  operation: Operation,
  request?: OperationRequest,
  options?: CallOptions,
): Promise<AnyResult> {
  return send<Promise<AnyResult>>(transport, operation, request, options);
}

/** A `fetch` that keeps what it is called with and answers without a network. */
export function recordingFetch(answer: () => Response = () => new Response(null, { status: 204 })) {
  const sent: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return answer();
  };
  return { sent, fetch };
}
