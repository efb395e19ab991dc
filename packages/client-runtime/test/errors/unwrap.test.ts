import { describe, expect, test } from "vitest";
import {
  HttpError,
  inQuery,
  isConnectionError,
  isHttpError,
  isRequestError,
  isResponseBodyError,
  isTimeoutError,
  json,
  none,
  type Operation,
  unwrap,
} from "../../src/index.js";
import { type AnyResult, acme, call } from "../support/acme.js";
import { loopback, type Reply } from "../support/loopback.js";

const invite: Operation = {
  method: "POST",
  path: "/users/invite",
  body: json,
  success: { 201: json, 202: none },
};
const body = { email: "ada@example.com", roles: ["admin"] };

async function answered(reply: Reply, traceId?: { header?: string; body?: string }): Promise<AnyResult> {
  const server = await loopback(() => reply);
  return call(acme(server.url, {}, traceId ? { traceId } : {}), invite, { body });
}

async function thrown(reply: Reply, traceId?: { header?: string; body?: string }): Promise<HttpError> {
  return unwrap(answered(reply, traceId)).then(
    () => expect.unreachable(),
    (error) => error,
  );
}

describe("unwrap gives the data of a success", () => {
  test("with a body", async () =>
    expect(await unwrap(answered({ status: 201, body: { id: 1 } }))).toEqual({ id: 1 }));
  test("without", async () => expect(await unwrap(answered({ status: 202 }))).toBeUndefined());
  test("of a result at hand", async () => {
    expect(await unwrap({ ok: true, status: 200, data: 7, response: new Response() })).toBe(7);
  });
});

describe("unwrap throws an HttpError for what is none", () => {
  const reply = {
    status: 409,
    headers: { "X-Request-Id": "req-7" },
    body: { error: { code: "USER_EXISTS", trace: { id: "t/1~2" } } },
  };

  test("with status, error body, response, request line and a message to act on", async () => {
    const error = await thrown(reply);
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toMatchObject({
      name: "HttpError",
      status: 409,
      method: "POST",
      url: expect.stringMatching(/\/users\/invite$/),
    });
    expect(error.error).toEqual(reply.body);
    expect(error.response.headers.get("x-request-id")).toBe("req-7");
    expect(error.message).toMatch(
      /^POST http:\/\/127\.0\.0\.1:\d+\/users\/invite: answered 409: \{"error":\{"code":"USER_EXISTS",/,
    );
  });

  test.each([
    ["a header", { header: "x-request-id" }, "req-7"],
    ["the body", { body: "/error/trace/id" }, "t/1~2"],
    ["the body, where the header is absent", { header: "x-none", body: "/error/code" }, "USER_EXISTS"],
    ["neither, if it is not there", { header: "x-none", body: "/error/none/id" }, undefined],
    ["neither, if it is no text", { body: "/error" }, undefined],
  ])("with the trace id from %s", async (_, place, traceId) => {
    const error = await thrown(reply, place);
    expect(error.traceId).toBe(traceId);
    expect(error.message.includes(`(trace ${traceId})`)).toBe(traceId !== undefined);
  });

  test("that says if it was an undocumented success", async () => {
    expect((await thrown({ status: 200, body: {} })).message).toContain(
      "a success status that is not documented",
    );
  });

  test.each([
    ["nothing", undefined, "", ", without a body"],
    ["HTML", "<h1>Sorry</h1>", "<h1>Sorry</h1>", ": <h1>Sorry</h1>"],
    ["broken JSON", '{"a":', '{"a":', ': {"a":'],
  ])("whose body is %s", async (_, sent, expected, message) => {
    const error = await thrown({ status: 502, body: sent });
    expect(error.error).toBe(expected);
    expect(error.message.endsWith(`answered 502${message}`)).toBe(true);
  });

  test("whose body is long, in short", async () => {
    expect((await thrown({ status: 500, body: "x".repeat(10_000) })).message.length).toBeLessThan(400);
  });

  test("whose body can't be written again", async () => {
    const depth = 100_000;
    const error = await thrown({ status: 500, body: "[".repeat(depth) + "]".repeat(depth) });
    expect(error.message).toMatch(/answered 500: a body that is nested too deeply to be shown$/);
  });

  test("also where what was sent has no percent-encoded form", async () => {
    const server = await loopback(() => ({ status: 422, body: { message: "no" } }));
    const refused = call(acme(server.url), invite, { body: { name: "half \ud800" } });
    await expect(unwrap(refused)).rejects.toMatchObject({ name: "HttpError", status: 422 });
  });

  test("that leaves alone what only names what was sent", async () => {
    const answer = { message: "token and email: jane@acme.test is unknown" };
    const server = await loopback(() => ({ status: 422, body: answer }));
    const operation = { ...invite, parameters: [inQuery] };
    const refused = call(acme(server.url), operation, { query: { token: "t0k3n", email: "jane@acme.test" } });
    await expect(unwrap(refused)).rejects.toThrow('{"message":"token and email: [redacted] is unknown"}');
  });

  test("also for a result that another copy of the package has made", async () => {
    const foreign = { ok: false as const, status: 404, error: { a: 1 }, response: new Response() };
    const error = await unwrap(foreign).catch((error: unknown) => error);
    expect(isHttpError(error)).toBe(true);
    expect(error).toMatchObject({ message: "unknown call: answered 404", status: 404, error: { a: 1 } });
  });
});

describe("errors are recognised", () => {
  test("by their guards, across copies of the package", async () => {
    const guards = { isHttpError, isConnectionError, isRequestError, isResponseBodyError, isTimeoutError };
    for (const [name, guard] of Object.entries(guards)) {
      const kind = name.slice(2);
      class Foreign extends Error {
        override get name() {
          return kind;
        }
        method = "GET";
        url = "https://acme.test";
      }
      const others = Object.values(guards).filter((other) => other !== guard);
      expect(guard(new Foreign())).toBe(true);
      expect(others.some((other) => other(new Foreign()))).toBe(false);
    }
  });

  test("and nothing else is", () => {
    const timeout = new DOMException("", "TimeoutError");
    expect(isTimeoutError(timeout)).toBe(false);
    expect(isHttpError({ name: "HttpError", method: "GET", url: "" })).toBe(false);
    expect(isHttpError(undefined)).toBe(false);
  });
});
