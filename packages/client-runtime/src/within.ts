import type { Call } from "./call.js";
import { caveat } from "./errors/caveat.js";
import { TimeoutError } from "./errors/timeout-error.js";

/**
 * Does work after a delay; ends it when its time is over or the signal of its call is aborted. The promise then rejects at
 * once, even if the work does not heed the signal that it got.
 *
 * @param limit milliseconds for the delay and the work
 */
export function within<Result>(
  call: Call,
  delay: number,
  limit: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const { signal } = call.options;
    signal?.throwIfAborted();
    const controller = new AbortController();
    let starter: ReturnType<typeof setTimeout> | undefined;
    /** Leaves neither a timer nor a listener behind. */
    const end = () => {
      clearTimeout(limiter);
      clearTimeout(starter);
      signal?.removeEventListener("abort", stop);
    };
    const fail = (reason: unknown) => {
      end();
      reject(reason);
    };
    const stop = () => {
      const spent = `no complete answer within ${Math.round(limit - delay)} ms`;
      const reason = signal?.reason ?? new TimeoutError(call, spent + caveat(call));
      fail(reason);
      controller.abort(reason);
    };
    const start = () =>
      work(controller.signal).then((result) => {
        end();
        resolve(result);
      }, fail);
    signal?.addEventListener("abort", stop);
    // Longer times overflow the timers of most platforms, which then fire at once.
    const limiter = setTimeout(stop, Math.min(limit, 2 ** 31 - 1));
    if (delay) starter = setTimeout(start, delay);
    else start();
  });
}
