import type { ClientOptions, FetchFunction } from "@guestlist/shared-types";
import createClient from "openapi-fetch";
import type { Call } from "./call.js";
import { ConnectionError } from "./errors/connection-error.js";
import type { Steps } from "./exchange.js";

/** Stands in for a `Request`, which would cost more than the rest of a call. */
interface Carrier {
  readonly url: string;
  readonly init: RequestInit & { call: Call };
}

/** Lets openapi-fetch put requests together, and keeps it from reading the answers. */
export function createSend(baseUrl: string, options: ClientOptions): Steps["send"] {
  const client = createClient({
    baseUrl,
    headers: { accept: "application/json", ...options.headers },
    bodySerializer: (body: unknown) => body,
    Request: function (url: string, init: Carrier["init"]): Carrier {
      return { url, init };
    },
    fetch: async ({ url, init }: Carrier) => ({
      status: 204, // has no body to read
      headers: new Map(),
      answer: await connect(init.call, options.fetch ?? fetch, url, init),
    }),
    // Its types want the platform's classes.
  } as object) as unknown as {
    request(method: string, path: string, init: object): Promise<{ response: { answer: Response } }>;
  };
  return async (call, { url, headers, body }, init) =>
    (await client.request(call.operation.method, url, { ...init, headers, body, call, duplex: "half" })).response.answer;
}

/** Sends a request; says what it means that there is no answer. */
export async function connect(call: Call, fetch: FetchFunction, url: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(url, init);
    if (response.status) return response;
    throw new Error("hidden redirect");
  } catch (cause) {
    throw new ConnectionError(call, "no answer", cause);
  }
}
