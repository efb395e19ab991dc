import type { Call } from "./call.js";
import { connect, unanswered } from "./connect.js";
import { CallError } from "./errors/call-error.js";
import { retryDelay } from "./retry.js";
import { within } from "./within.js";

/** Makes the attempts of a call, as many as the policy allows, and gives what is read from the last answer. */
export async function exchange(call: Call): Promise<object> {
  const { options, client } = call;
  const { timeout = 60_000, attemptTimeout = 30_000 } = client;
  const end = performance.now() + (options.timeout ?? timeout);
  let delay = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      const limit = Math.min(end - performance.now(), delay + (options.attemptTimeout ?? attemptTimeout));
      const result = await within(call, delay, limit, async (signal) => {
        const parts = await call.write(call);
        signal.throwIfAborted();
        let response: Response;
        try {
          response = await connect(call, parts, signal);
          if (response.type === "opaqueredirect") throw new Error("a redirect, which browsers don't show");
        } catch (cause) {
          throw unanswered(call, parts, cause);
        }
        delay = response.status === 401 && parts.renew?.() ? 0 : retryDelay(call, attempt, end, response);
        // A body that nobody reads would keep its connection.
        return delay < Infinity
          ? response.body?.cancel().catch(() => {})
          : await call.read(call, response, parts);
      });
      if (result) return result;
    } catch (error) {
      const isWorthAnother = error instanceof CallError && error.mayPass && !options.signal?.aborted;
      delay = isWorthAnother ? retryDelay(call, attempt, end) : Infinity;
      if (delay === Infinity) throw error;
    }
  }
}
