import type { Hooks } from "@guestlist/shared-types";
import { describe, expect, test } from "vitest";
import {
  apiKeyQuery,
  bearer,
  inPath,
  isRequestError,
  isTimeoutError,
  json,
  none,
  type Operation,
  observe,
  unwrap,
} from "../../src/index.js";
import { acme, call } from "../support/acme.js";
import { closedPort, loopback, type Reply } from "../support/loopback.js";

const operation: Operation = {
  method: "GET",
  path: "/users/{id}",
  parameters: [inPath],
  success: { 200: json, 204: none },
  deprecated: true,
};
const request = { path: { id: 7 } };
const atOnce = { retry: { baseDelay: 0 } };

/** Hooks that write down what they are told. */
function recorder() {
  const events: [name: string, event: Record<string, unknown>][] = [];
  const note = (name: string) => (event: object) => {
    events.push([name, { ...event }]);
  };
  const hooks = {
    onRequest: note("request"),
    onResponse: note("response"),
    onRetry: note("retry"),
    onError: note("error"),
  };
  return { events, hooks, names: () => events.map(([name]) => name) };
}

async function watched(hooks: Hooks, replies: Reply[], options = {}) {
  const server = await loopback((_, count) => replies[count - 1] ?? { status: 204 });
  const transport = acme(server.url, { hooks: observe(hooks), ...atOnce });
  return { server, result: call(transport, operation, request, options) };
}

describe("hooks are told", () => {
  test("of a call that succeeds", async () => {
    const { hooks, events } = recorder();
    const { server, result } = await watched(hooks, [
      { status: 200, body: { id: 7 }, headers: { "X-Request-Id": "r1" } },
    ]);
    expect(await result).toMatchObject({ ok: true, data: { id: 7 } });
    const description = { method: "GET", url: `${server.url}/users/{id}`, deprecated: true };
    expect(events).toEqual([
      ["request", { call: description, attempt: 1 }],
      ["response", { call: description, attempt: 1, status: 200, header: expect.any(Function) }],
    ]);
    expect(events[0]?.[1]["call"]).toBe(events[1]?.[1]["call"]);
  });

  test("of attempts that are repeated", async () => {
    const { hooks, events, names } = recorder();
    const { result } = await watched(hooks, [{ status: 503 }, { status: 429 }]);
    expect(await result).toMatchObject({ ok: true, status: 204 });
    expect(names()).toEqual([
      "request",
      "response",
      "retry",
      "request",
      "response",
      "retry",
      "request",
      "response",
    ]);
    expect(events.filter(([name]) => name === "retry").map(([, event]) => event)).toMatchObject([
      { attempt: 2, status: 503, error: undefined, waited: expect.any(Number) },
      { attempt: 3, status: 429, error: undefined },
    ]);
  });

  test("of attempts that are not answered, and of the end", async () => {
    const { hooks, events, names } = recorder();
    const error = await call(
      acme(await closedPort(), { hooks: observe(hooks), ...atOnce }),
      operation,
      request,
    ).catch((error) => error);
    expect(names()).toEqual(["request", "retry", "request", "retry", "request", "error"]);
    expect(events[1]?.[1]).toMatchObject({
      attempt: 2,
      status: undefined,
      error: { name: "ConnectionError" },
    });
    expect(events.at(-1)?.[1]["error"]).toBe(error);
  });

  test("of attempts that take too long", async () => {
    const { hooks, events } = recorder();
    const fetch = () => new Promise<Response>(() => {});
    const transport = acme("https://acme.test", {
      hooks: observe(hooks),
      fetch,
      attemptTimeout: 1,
      retry: { baseDelay: 0, retries: 1 },
    });
    await expect(call(transport, operation, request)).rejects.toSatisfy(isTimeoutError);
    expect(events[1]).toEqual([
      "retry",
      expect.objectContaining({ attempt: 2, status: undefined, error: expect.toSatisfy(isTimeoutError) }),
    ]);
  });

  test("of bodies that break off", async () => {
    const { hooks, names } = recorder();
    const broken = () =>
      new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError("reset")) }));
    const transport = acme("https://acme.test", {
      hooks: observe(hooks),
      fetch: async () => broken(),
      retry: { baseDelay: 0, retries: 1 },
    });
    await expect(call(transport, operation, request)).rejects.toMatchObject({ name: "ResponseBodyError" });
    expect(names()).toEqual(["request", "response", "retry", "request", "response", "error"]);
  });

  test("of a call that is never sent", async () => {
    const { hooks, names } = recorder();
    const { result } = await watched(hooks, []);
    await result;
    const transport = acme("https://acme.test", { hooks: observe(hooks) });
    await expect(call(transport, operation, { path: { id: ".." } })).rejects.toSatisfy(isRequestError);
    expect(names()).toEqual(["request", "response", "request", "error"]);
  });

  test("of headers that tell of an end, but not of cookies", async () => {
    const seen: (string | null)[] = [];
    const onResponse: Hooks["onResponse"] = ({ header }) => {
      seen.push(header("deprecation"), header("Sunset"), header("set-cookie"), header("x-none"));
    };
    const headers = {
      Deprecation: "@1688169599",
      Sunset: "Wed, 11 Nov 2026 23:59:59 GMT",
      "Set-Cookie": "a=b",
    };
    await (await watched({ onResponse }, [{ status: 204, headers }])).result;
    expect(seen).toEqual(["@1688169599", "Wed, 11 Nov 2026 23:59:59 GMT", null, null]);
  });
});

test("what hooks see of headers holds no secret", async () => {
  const seen: Record<string, string | null> = {};
  const names = [
    "location",
    "link",
    "authorization",
    "x-auth-token",
    "X-Api-Key",
    "x-echo",
    "x-request-id",
    "x-left-tokens",
  ];
  const fetch = async (url: string) =>
    new Response(null, {
      status: 302,
      headers: {
        location: "https://files.test/a?signature=canary#canary",
        link: `<${url}&page=2>; rel="next", </b>; rel="last"`,
        authorization: "Bearer canary",
        "x-auth-token": "canary",
        "x-api-key": "canary",
        "x-echo": `${url} canary@acme.test`,
        "x-request-id": "r1",
        "x-left-tokens": "9",
      },
    });
  const hooks = observe({
    onResponse: ({ header }) => {
      for (const name of names) seen[name] = header(name);
    },
  });
  const config = { credentials: { key: apiKeyQuery("key", "canary-key") }, security: [["key"]] };
  await call(acme("https://acme.test", { hooks, fetch }, config), operation, {
    path: { id: "canary@acme.test" },
  });
  expect(seen).toEqual({
    location: "https://files.test/a?[redacted]",
    link: '<https://acme.test/users/[redacted]?[redacted]>; rel="next", </b>; rel="last"',
    authorization: null,
    "x-auth-token": null,
    "X-Api-Key": null,
    "x-echo": "https://acme.test/users/[redacted]?[redacted] [redacted]",
    "x-request-id": "r1",
    "x-left-tokens": "9",
  });
});

describe("onRequest takes part", () => {
  test.each([
    ["at once", { traceparent: "00-1" }],
    ["later", Promise.resolve({ Traceparent: "00-1" })],
  ])("by the headers that it returns %s", async (_, headers) => {
    const { server, result } = await watched({ onRequest: () => headers }, [{ status: 503 }]);
    await result;
    expect(server.received.map(({ headers }) => headers["traceparent"])).toEqual(["00-1", "00-1"]);
  });

  test("but does not replace credentials", async () => {
    const server = await loopback();
    const config = { credentials: { token: bearer("t") }, security: [["token"]] };
    const hooks = observe({ onRequest: () => ({ Authorization: "Bearer other" }) });
    await call(acme(server.url, { hooks }, config), operation, request);
    expect(server.received[0]?.headers["authorization"]).toBe("Bearer t");
  });

  test("and when it fails, nothing is sent", async () => {
    const { server, result } = await watched({ onRequest: () => Promise.reject(new Error("no tracer")) }, []);
    await expect(result).rejects.toMatchObject({
      name: "RequestError",
      cause: { cause: new Error("no tracer") },
    });
    expect(server.received).toEqual([]);
  });
});

test("several hooks are told of the same, and each adds its headers", async () => {
  const server = await loopback();
  const [log, trace] = [recorder(), recorder()];
  const hooks = observe(
    { ...log.hooks, onRequest: () => ({ "X-Log": "1" }) },
    { ...trace.hooks, onRequest: () => ({ traceparent: "00-1" }) },
  );
  await call(acme(server.url, { hooks }), operation, request, { headers: { "X-Call": "1" } });
  expect(server.received[0]?.headers).toMatchObject({ "x-log": "1", traceparent: "00-1", "x-call": "1" });
  await expect(call(acme(await closedPort(), { hooks, retry: false }), operation, request)).rejects.toThrow();
  expect([log.names(), trace.names()]).toEqual([
    ["response", "error"],
    ["response", "error"],
  ]);
});

test("the other hooks do not take part: what they throw is dropped, sync or async", async () => {
  const fail = () => {
    throw new Error("the log is full");
  };
  const failLater = () => Promise.reject(new Error("the log is full"));
  for (const hook of [fail, failLater]) {
    const { result } = await watched({ onResponse: hook, onRetry: hook, onError: hook }, [
      { status: 503 },
      { status: 200, body: { id: 1 } },
    ]);
    expect(await unwrap(result)).toEqual({ id: 1 });
  }
});
