import type { Call } from "./call.js";
import { caveat } from "./errors/caveat.js";
import { TimeoutError } from "./errors/timeout-error.js";

/** Longer times overflow the timers of most platforms, which then fire at once. */
const longest = 2 ** 31 - 1;

/** Some work under way. */
interface Run {
  readonly call: Call;
  readonly controller: AbortController;
  readonly milliseconds: number;
  readonly reject: (reason: unknown) => void;
  limiter?: ReturnType<typeof setTimeout>;
  starter?: ReturnType<typeof setTimeout>;
  onAbort?: () => void;
}

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
    const run: Run = {
      call,
      controller: new AbortController(),
      milliseconds: Math.round(limit - delay),
      reject,
    };
    if (signal) {
      run.onAbort = () => stop(run, signal.reason);
      if (signal.aborted) return run.onAbort();
      signal.addEventListener("abort", run.onAbort);
    }
    run.limiter = setTimeout(expire, Math.min(limit, longest), run);
    const start = () => {
      work(run.controller.signal).then(
        (result) => {
          end(run);
          resolve(result);
        },
        (error) => {
          end(run);
          reject(error);
        },
      );
    };
    if (delay) run.starter = setTimeout(start, delay);
    else start();
  });
}

function expire(run: Run): void {
  const { call, milliseconds } = run;
  stop(run, new TimeoutError(call, `no complete answer within ${milliseconds} ms${caveat(call)}`));
}

function stop(run: Run, reason: unknown): void {
  end(run);
  run.reject(reason);
  run.controller.abort(reason);
}

/** Leaves neither a timer nor a listener behind. */
function end({ call, limiter, starter, onAbort }: Run): void {
  clearTimeout(limiter);
  clearTimeout(starter);
  if (onAbort) call.options.signal?.removeEventListener("abort", onAbort);
}
