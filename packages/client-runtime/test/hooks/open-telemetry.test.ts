import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inPath, json, type Operation, observe } from "../../src/index.js";
import { acme, call } from "../support/acme.js";
import { loopback } from "../support/loopback.js";
import { type Tracer, traced } from "./traced.js";

test("the example of the README is the module that is run here", async () => {
  const read = (path: string) => readFile(join(import.meta.dirname, path), "utf8");
  expect(await read("../../README.md")).toContain(`\`\`\`ts\n${await read("traced.ts")}\`\`\`\n`);
});

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
