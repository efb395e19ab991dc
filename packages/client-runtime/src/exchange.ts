import type { Call } from "./call.js";
import { connect, unanswered } from "./connect.js";
import { ConnectionError } from "./errors/connection-error.js";
import { unsent } from "./errors/request-error.js";
import { ResponseBodyError } from "./errors/response-body-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { checkHeaders } from "./headers.js";
import type { RequestParts } from "./operation.js";
import { retryDelay } from "./retry.js";
import { within } from "./within.js";

/** Makes the attempts of a call, as many as the policy allows, and gives what is read from the last answer. */
export async function exchange(call: Call): Promise<object> {
  const { options, client } = call;
  const time = (options.timeout ?? client.timeout ?? 60_000) || Infinity;
  // Longer times overflow the timers of most platforms, which then fire at once.
  const end = performance.now() + Math.min(time, 2 ** 31 - 1);
  let delay = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      const attemptLimit = (options.attemptTimeout ?? client.attemptTimeout ?? 30_000) || Infinity;
      const limit = Math.min(end - performance.now() - delay, attemptLimit);
      const result = await within(call, delay, limit, async (signal) => {
        let parts: RequestParts;
        try {
          parts = await call.write(call);
          checkHeaders(parts.headers);
        } catch (cause) {
          throw unsent(call, cause);
        }
        signal.throwIfAborted();
        let response: Response;
        try {
          response = await connect(call, parts, signal);
          if (response.type === "opaqueredirect") throw new Error("redirect");
        } catch (cause) {
          throw unanswered(call, parts.url, cause);
        }
        const isRenewed = parts.renew?.(response.status) && attempt === 1;
        delay = isRenewed ? 0 : retryDelay(call, attempt, end, response);
        // A body that nobody reads would keep its connection.
        return delay < Infinity
          ? response.body?.cancel().catch(() => {})
          : await call.read(call, response, parts);
      });
      if (result) return result;
    } catch (error) {
      options.signal?.throwIfAborted(); // its reason may look like one of the errors below
      // A body that broke off may come whole; one that is malformed will be so again.
      const isBroken = error instanceof ResponseBodyError && error.cause;
      const mayPass = isBroken || error instanceof ConnectionError || error instanceof TimeoutError;
      delay = mayPass ? retryDelay(call, attempt, end) : Infinity;
      if (delay === Infinity) throw error;
    }
  }
}
