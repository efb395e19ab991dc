import type { Call } from "./call.js";
import { CallError } from "./errors/call-error.js";
import { RequestError } from "./errors/request-error.js";
import type { RequestParts } from "./operation.js";
import { retryDelay } from "./retry.js";
import { within } from "./within.js";

/** Writes a request, anew for each attempt. */
export type Write = (call: Call, attempt: number) => Promise<RequestParts>;
/** Sends a request that was written. */
export type Send = (call: Call, parts: RequestParts, init: RequestInit) => Promise<Response>;
/** Reads the answer that a call ends with. */
export type Read = (call: Call, response: Response) => Promise<object>;

/** Sends a request, as often as the policy allows, and reads the answer. */
export async function exchange(call: Call, write: Write, send: Send, read: Read): Promise<object> {
  const { options, client } = call;
  const { timeout = 60_000, attemptTimeout = 30_000 } = client;
  const end = performance.now() + (options?.timeout ?? timeout);
  const left = () => end - performance.now();
  let delay: number | undefined = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      const limit = Math.min(left(), delay + (options?.attemptTimeout ?? attemptTimeout));
      const result = await within(call, delay, limit, options?.signal, async (signal) => {
        const parts = await write(call, attempt);
        signal.throwIfAborted();
        const response = await send(call, parts, { signal, redirect: "manual" });
        delay = response.status === 401 && parts.renew?.() ? 0 : retryDelay(call, attempt, left(), response);
        // A body that nobody reads would keep its connection.
        return delay === undefined ? read(call, response) : response.body?.cancel().catch(() => {});
      });
      if (result) return result;
    } catch (error) {
      if (options?.signal?.aborted) throw error;
      // Everything of ours has a class of its own; what is left comes from putting the headers together.
      const failure = error instanceof CallError ? error : new RequestError(call, "not sent, a header can't have its value");
      delay = failure instanceof RequestError ? undefined : retryDelay(call, attempt, left());
      if (delay === undefined) throw failure;
    }
  }
}
