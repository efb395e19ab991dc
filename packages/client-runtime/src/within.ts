import type { Call } from "./call.js";
import { caveat } from "./errors/caveat.js";
import { TimeoutError } from "./errors/timeout-error.js";

/**
 * Does work after a delay; ends it when its time is over or the signal of its call is aborted. The promise then rejects,
 * even if the work does not heed the signal that it got: at once when it is aborted; when its time is over, unless the work
 * makes do with what it has until then.
 *
 * @param delay milliseconds until the work begins
 * @param limit milliseconds for the work
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
    let timer: ReturnType<typeof setTimeout>;
    /** Leaves neither a timer nor a listener behind. */
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    /** What the work throws when its time is over comes of that. */
    const fail = (reason: unknown) => {
      end();
      reject(controller.signal.reason ?? reason);
    };
    const abort = () => {
      fail(signal?.reason);
      controller.abort(signal?.reason);
    };
    const expire = () => {
      const reason = new TimeoutError(
        call,
        `no complete answer within ${Math.round(limit)} ms${caveat(call)}`,
      );
      controller.abort(reason);
      timer = setTimeout(fail, 0, reason);
    };
    const start = () => {
      timer = setTimeout(expire, limit);
      work(controller.signal).then((result) => {
        end();
        resolve(result);
      }, fail);
    };
    signal?.addEventListener("abort", abort);
    if (delay) timer = setTimeout(start, delay);
    else start();
  });
}
