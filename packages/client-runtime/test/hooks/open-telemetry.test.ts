import type { CallDescription, Hooks } from "@guestlist/shared-types";
import { expect, test } from "vitest";
import { inPath, json, type Operation, observe } from "../../src/index.js";
import { acme, call } from "../support/acme.js";
import { loopback } from "../support/loopback.js";

// The part of @opentelemetry/api that the example needs, so that it runs without that package.
interface Span {
  setAttribute(name: string, value: string | number): void;
  recordException(error: Error): void;
  end(): void;
}
interface Tracer {
  startSpan(name: string, options: { attributes: Record<string, string> }): Span;
}
type Inject = (span: Span, carrier: Record<string, string>) => void;

/** The example of the documentation: one span for each attempt, and its context in the request. */
function traced(tracer: Tracer, inject: Inject): Hooks {
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

test("a span for each attempt, with its context in the request", async () => {
  const ended: Record<string, unknown>[] = [];
  let started = 0;
  const tracer: Tracer = {
    startSpan(name, { attributes }) {
      const span: Record<string, unknown> = { name, id: ++started, ...attributes };
      return {
        setAttribute: (key, value) => {
          span[key] = value;
        },
        recordException: (error) => {
          span["exception"] = error.message;
        },
        end: () => ended.push(span),
      };
    },
  };
  const server = await loopback((_, count) => (count === 1 ? { status: 503 } : { status: 200, body: {} }));
  const hooks = observe(
    traced(tracer, (_, carrier) => {
      carrier["traceparent"] = `00-${started}`;
    }),
  );
  const operation: Operation = {
    method: "GET",
    path: "/users/{id}",
    parameters: [inPath],
    success: { 200: json },
  };
  await call(acme(server.url, { hooks, retry: { baseDelay: 0 } }), operation, { path: { id: "canary" } });
  const url = `${server.url}/users/{id}`;
  const common = { name: `GET ${url}`, "http.request.method": "GET", "url.template": url };
  expect(ended).toEqual([
    { ...common, id: 1, "http.response.status_code": 503 },
    { ...common, id: 2, "http.response.status_code": 200 },
  ]);
  expect(server.received.map(({ headers }) => headers["traceparent"])).toEqual(["00-1", "00-2"]);
});
