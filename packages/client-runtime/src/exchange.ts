import type { Call } from "./call.js";
import { CallError } from "./errors/call-error.js";
import { RequestError } from "./errors/request-error.js";
import type { RequestParts } from "./operation.js";
import { retryDelay } from "./retry.js";
import { within } from "./within.js";

/** The steps of an attempt. */
export interface Steps {
  /** Writes a request, anew for each attempt. */
  readonly write: (call: Call) => Promise<RequestParts>;
  /** Sends a request that was written. */
  readonly send: (call: Call, parts: RequestParts, init: RequestInit) => Promise<Response>;
  /** Reads the answer that a call ends with. */
  readonly read: (call: Call, response: Response) => Promise<object>;
}

/** Sends a request, as often as the policy allows, and reads the answer. */
export async function exchange(call: Call): Promise<object> {
  const { options, client } = call;
  const { timeout = 60_000, attemptTimeout = 30_000 } = client;
  const end = performance.now() + (options.timeout ?? timeout);
  let delay: number | undefined = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      const limit = Math.min(end - performance.now(), delay + (options.attemptTimeout ?? attemptTimeout));
      const result = await within(call, delay, limit, async (signal) => {
        const parts = await call.write(call);
        signal.throwIfAborted();
        const response = await call.send(call, parts, { signal, redirect: "manual" });
        delay = response.status === 401 && parts.renew?.() ? 0 : retryDelay(call, attempt, end, response);
        // A body that nobody reads would keep its connection.
        return delay === undefined ? call.read(call, response) : response.body?.cancel().catch(() => {});
      });
      if (result) return result;
    } catch (error) {
      if (options.signal?.aborted) throw error;
      // Everything of ours has a class of its own; what is left comes from putting the headers together.
      const failure = error instanceof CallError ? error : new RequestError(call, "not sent, invalid header");
      delay = failure instanceof RequestError ? undefined : retryDelay(call, attempt, end);
      if (delay === undefined) throw failure;
    }
  }
}
