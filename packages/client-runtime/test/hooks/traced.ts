import type { CallDescription, Hooks } from "@guestlist/shared-types";

// What is used of @opentelemetry/api; its own types fit.
export interface Span {
  setAttribute(name: string, value: string | number): void;
  recordException(error: Error): void;
  end(): void;
}
export interface Tracer {
  startSpan(name: string, options: { attributes: Record<string, string> }): Span;
}
export type Inject = (span: Span, carrier: Record<string, string>) => void;

/** One span for each attempt, with its context in the request. */
export function traced(tracer: Tracer, inject: Inject): Hooks {
  const spans = new WeakMap<CallDescription, Span>();
  const end = (call: CallDescription, status?: number, error?: unknown) => {
    const span = spans.get(call);
    if (status) span?.setAttribute("http.response.status_code", status);
    if (error instanceof Error) span?.recordException(error);
    span?.end();
    spans.delete(call);
  };
  return {
    onRequest({ call }) {
      const { method, url } = call;
      const span = tracer.startSpan(`${method} ${url}`, {
        attributes: { "http.request.method": method, "url.template": url },
      });
      spans.set(call, span);
      const headers: Record<string, string> = {};
      inject(span, headers);
      return headers;
    },
    onResponse: ({ call, status }) => end(call, status),
    onRetry: ({ call, error }) => end(call, undefined, error),
    onError: ({ call, error }) => end(call, undefined, error),
  };
}
