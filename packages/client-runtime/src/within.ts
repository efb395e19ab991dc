import type { Call } from "./call.js";
import { TimeoutError } from "./errors/timeout-error.js";

/**
 * Does work after a delay; ends it when its time is over or the signal of its call is aborted. The promise then rejects at
 * once, even if the work does not heed the signal that it got.
 */
export function within<Result>(
  call: Call,
  delay: number,
  limit: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const parent = call.options.signal;
    const controller = new AbortController();
    const stop = (reason: unknown) => {
      end();
      reject(reason);
      controller.abort(reason);
    };
    const abort = () => stop(parent?.reason);
    const start = () => work(controller.signal).then(resolve, reject).finally(end);
    let starter: ReturnType<typeof setTimeout> | undefined;
    // A longer time would overflow the timer, which then fires at once.
    const limiter = setTimeout(() => stop(new TimeoutError(call, "no answer in time")), Math.min(limit, 2 ** 31 - 1));
    const end = () => {
      clearTimeout(starter);
      clearTimeout(limiter);
      parent?.removeEventListener("abort", abort);
    };
    if (parent?.aborted) return abort();
    parent?.addEventListener("abort", abort);
    if (delay) starter = setTimeout(start, delay);
    else start();
  });
}
