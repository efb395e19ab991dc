import type { CallDescription, CallOptions, Hooks, Observer, RequestEvent } from "@guestlist/shared-types";
import type { Call } from "./call.js";
import { unanswered } from "./connect.js";
import { ResponseBodyError } from "./errors/response-body-error.js";
import type { exchange } from "./exchange.js";
import { withoutValuesOf } from "./without-values-of.js";

/**
 * Makes hooks fit for the `hooks` option of a client; several, such as those of a log and of a tracing library, work side by
 * side.
 *
 * @example
 * const hooks = observe({ onResponse: ({ call, status }) => log(call.method, call.url, status) });
 * const client = createAitronosClient({ accessToken, hooks });
 */
export function observe(...hooks: readonly Hooks[]): Observer {
  const watched = (made: typeof exchange) => hooks.reduce(watchedBy, made);
  return { observe: watched as Observer["observe"] }; // the runtime passes nothing but its exchange
}

/** Makes the attempts of a call with hooks that are told of them. */
function watchedBy(made: typeof exchange, hooks: Hooks): typeof exchange {
  return async (call) => {
    const { method, path, deprecated = false } = call.operation;
    const description: CallDescription = { method, url: call.baseUrl + path, deprecated };
    try {
      return await made({ ...call, ...watchedSteps(hooks, description, call) });
    } catch (error) {
      watch(hooks.onError, { call: description, error });
      throw error;
    }
  };
}

/** How an attempt ended. */
interface Outcome {
  readonly status?: number | undefined;
  readonly error?: unknown;
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
  const end = (how: Omit<Outcome, "at">) => {
    outcome = { ...how, at: performance.now() };
  };
  return {
    async write({ options: given }) {
      attempt++;
      const { at, status, error } = outcome;
      if (attempt > 1) watch(hooks.onRetry, { call, attempt, status, error, waited: performance.now() - at });
      const options = await withAddedHeaders(hooks, { call, attempt }, given);
      return watched.write({ ...watched, options });
    },
    client: {
      ...watched.client,
      async fetch(url, init) {
        const { signal } = init;
        end({});
        // An attempt that took too long is left to itself: what becomes of it is told to nobody.
        signal?.addEventListener("abort", () => end({ status: outcome.status, error: signal.reason }));
        try {
          const response = await fetch(url, init);
          const { status } = response;
          const parts = { url, headers: init.headers as Record<string, string>, body: undefined }; // as connect has them
          const redact = withoutValuesOf({ call: watched, parts });
          const header = (name: string) => shownHeader(response, name, redact);
          if (!signal?.aborted) {
            end({ status });
            watch(hooks.onResponse, { call, attempt, status, header });
          }
          return response;
        } catch (error) {
          if (!signal?.aborted) end({ error: unanswered(watched, url, error) });
          throw error;
        }
      },
    },
    async read(_, response, parts) {
      try {
        return await watched.read(watched, response, parts);
      } catch (error) {
        if (error instanceof ResponseBodyError && outcome.error === undefined) end({ ...outcome, error });
        throw error;
      }
    },
  };
}

/** Headers whose values are secrets. */
const secretHeader = /cookie|authorization|([-_]|^)(token|secret|password|signature|key)$/i;

/** A header of an answer as a hook may see it. The URLs in some may be signed, or hold what was sent. */
function shownHeader(response: Response, name: string, redact: (text: string) => string): string | null {
  const value = response.headers.get(name);
  if (value === null || secretHeader.test(name)) return null;
  const shown = /location|link|refresh/i.test(name) ? value.replace(/[?#][^\s<>"]*/g, "?[redacted]") : value;
  return redact(shown);
}

/** The options of a call with the headers that the hook adds. */
async function withAddedHeaders(
  hooks: Hooks,
  event: RequestEvent,
  options: CallOptions,
): Promise<CallOptions> {
  try {
    const added = await hooks.onRequest?.(event);
    return { ...options, headers: { ...options.headers, ...added } };
  } catch (cause) {
    throw new Error("the onRequest hook failed", { cause });
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
