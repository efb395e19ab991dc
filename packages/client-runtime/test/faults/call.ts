import type { CallOptions, ClientOptions } from "@guestlist/shared-types";
import { bearer, createTransport, send } from "../../src/index.js";
import type { FaultServer } from "./fault-server.js";
import { watchLeftovers } from "./leftovers.js";
import type { Subject } from "./operations.js";
import { type AnyResult, type Outcome, outcomeOf } from "./outcome.js";

/** What a call did, seen from both sides. */
export interface Observed {
  readonly outcome: Outcome;
  /** How often the client called `fetch`. */
  readonly attempts: number;
  /** How many requests the server has seen. */
  readonly requests: number;
}

/** Repeats at once, and leaves the rest to the defaults. The clock stands still, so a wait would have no end. */
export const atOnce: ClientOptions = { retry: { baseDelay: 0 } };

/** Makes a call to a server, closes the server, and checks that nothing is left of the call. */
export async function observeCall(
  { operation, request }: Subject,
  server: FaultServer,
  options: ClientOptions = atOnce,
  callOptions: CallOptions = {},
): Promise<Observed> {
  const signal = callOptions.signal ?? new AbortController().signal;
  const checkLeftovers = watchLeftovers();
  let attempts = 0;
  const transport = createTransport(
    {
      baseUrl: server.url,
      credentials: { token: bearer("ada's token") },
      security: [["token"]],
    },
    {
      ...options,
      async fetch(url, init) {
        attempts++;
        const response = await (options.fetch ?? fetch)(url, init);
        server.noteAnswer();
        return response;
      },
    },
  );
  const outcome = await outcomeOf(
    send<Promise<AnyResult>>(transport, operation, request, { ...callOptions, signal }),
  );
  await checkLeftovers(server, signal);
  return { outcome, attempts, requests: server.requests.length };
}
