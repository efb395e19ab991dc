import type { CallDescription, CallOptions, Hooks, Observer, RequestEvent } from "@guestlist/shared-types";
import type { Call } from "./call.js";
import { RequestError } from "./errors/request-error.js";
import type { exchange } from "./exchange.js";

/**
 * Makes hooks fit for the `hooks` option of a client.
 *
 * @example
 * const hooks = observe({ onResponse: ({ call, status }) => log(call.method, call.url, status) });
 * const client = createAitronosClient({ accessToken, hooks });
 */
export function observe(hooks: Hooks): Observer {
  const watched =
    (made: typeof exchange): typeof exchange =>
    async (call) => {
      const { method, path, deprecated = false } = call.operation;
      const description: CallDescription = { method, url: call.baseUrl + path, deprecated };
      try {
        return await made({ ...call, ...watchedSteps(hooks, description, call) });
      } catch (error) {
        watch(hooks.onError, { call: description, error });
        throw error;
      }
    };
  return { observe: watched as Observer["observe"] }; // the runtime passes nothing but its exchange
}

/** How an attempt ended. */
interface Outcome {
  readonly status?: number;
  readonly error?: unknown;
  readonly signal?: AbortSignal | null | undefined;
  readonly at: number;
}

/** The steps of a call's attempts, with the hooks told about each. */
function watchedSteps(
  hooks: Hooks,
  call: CallDescription,
  watched: Call,
): Pick<Call, "write" | "client" | "read"> {
  const { fetch = globalThis.fetch } = watched.client;
  let attempt = 0;
  let outcome: Outcome = { at: 0 };
  const failing = async <Result>(step: Promise<Result>): Promise<Result> => {
    try {
      return await step;
    } catch (error) {
      outcome = { ...outcome, error, at: performance.now() };
      throw error;
    }
  };
  return {
    async write() {
      attempt++;
      if (attempt > 1) watch(hooks.onRetry, { call, attempt, ...ended(outcome) });
      return watched.write({
        ...watched,
        options: await withAddedHeaders(hooks, { call, attempt }, watched),
      });
    },
    client: {
      ...watched.client,
      async fetch(url, init) {
        const { signal } = init;
        outcome = { signal, at: performance.now() };
        const response = await failing(fetch(url, init));
        outcome = { status: response.status, signal, at: performance.now() };
        const header = (name: string) => (/cookie/i.test(name) ? null : response.headers.get(name));
        watch(hooks.onResponse, { call, attempt, status: response.status, header });
        return response;
      },
    },
    read: (_, response, parts) => failing(watched.read(watched, response, parts)),
  };
}

function ended({ status, error, signal, at }: Outcome) {
  // An attempt that took too long is left to itself: its signal says why before it has failed.
  return { status, error: signal?.aborted ? signal.reason : error, waited: performance.now() - at };
}

/** The options of a call with the headers that the hook adds. */
async function withAddedHeaders(hooks: Hooks, event: RequestEvent, call: Call): Promise<CallOptions> {
  try {
    const added = await hooks.onRequest?.(event);
    return { ...call.options, headers: { ...call.options.headers, ...added } };
  } catch (cause) {
    throw new RequestError(call, "not sent: the onRequest hook failed", cause);
  }
}

/** Tells a hook that only watches: nobody waits for it, and what it throws is dropped. */
async function watch<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): Promise<void> {
  try {
    await hook?.(event);
  } catch {
    // A log that fails must not make a call that was made look as if it was not.
  }
}
