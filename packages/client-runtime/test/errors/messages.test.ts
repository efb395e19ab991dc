import { describe, expect, test } from "vitest";
import { apiKeyHeader, exactJson, inPath, inQuery, json, type Operation } from "../../src/index.js";
import { acme, call } from "../support/acme.js";
import { closedPort, loopback } from "../support/loopback.js";

const read: Operation = {
  method: "GET",
  path: "/users/{id}",
  parameters: [inPath, inQuery],
  success: { 200: json },
};
const add: Operation = { method: "POST", path: "/users", body: json, success: { 200: json } };
const never = { retry: { retries: 0 } };

async function messageOf(thrown: Promise<unknown>): Promise<string> {
  return thrown.then(
    () => expect.unreachable(),
    (error: Error) => error.message.replace(/^(\w+) \S+?(\/users\S*):/, "$1 $2:"),
  );
}

describe("a message says what was called, what went wrong and what to do", () => {
  test("a connection that is refused", async () => {
    const url = await closedPort();
    expect(await messageOf(call(acme(url), add, { body: {} }, never))).toBe(
      "POST /users: no answer (ECONNREFUSED). It may have been done: look before you repeat it",
    );
    expect(await messageOf(call(acme(url), read, { path: { id: 1 } }, never))).toBe(
      "GET /users/{id}: no answer (ECONNREFUSED)",
    );
  });

  test("a port that the platform does not connect to", async () => {
    expect(await messageOf(call(acme("http://127.0.0.1:1"), read, { path: { id: 1 } }, never))).toBe(
      "GET /users/{id}: no answer (bad port)",
    );
  });

  test("a platform whose errors show the URL, and say in a code what went wrong", async () => {
    const fetch = async (url: string) => {
      throw Object.assign(new TypeError(`unable to connect to ${url}`), { code: "ConnectionRefused" });
    };
    expect(
      await messageOf(call(acme("https://acme.test", { fetch }), read, { path: { id: 1 } }, never)),
    ).toBe("GET /users/{id}: no answer (ConnectionRefused)");
  });

  test("a server that does not answer", async () => {
    const fetch = () => new Promise<Response>(() => {});
    expect(
      await messageOf(call(acme("https://acme.test", { fetch }), add, { body: {} }, { timeout: 5 })),
    ).toMatch(
      /^POST \/users: no complete answer within [45] ms\. It may have been done: look before you repeat it$/,
    );
  });

  test.each([
    [{ id: "" }, {}, "GET /users/{id}: not sent: id is empty"],
    [{ id: ".." }, {}, "GET /users/{id}: not sent: path leads elsewhere"],
    [{ id: Number.NaN }, {}, "GET /users/{id}: not sent: id must be a string, exact number, boolean or date"],
    [{ id: 1 }, { a: [{}] }, "GET /users/{id}: not sent: a must be a string, exact number, boolean or date"],
  ])("a parameter that can't be sent: %j", async (path, query, message) => {
    expect(await messageOf(call(acme("https://acme.test"), read, { path, query }))).toBe(message);
  });

  test("a credential that was not given", async () => {
    const config = {
      credentials: { key: apiKeyHeader("X-Key", undefined) },
      security: [["key"], ["token", "tenant"]],
    };
    expect(await messageOf(call(acme("https://acme.test", {}, config), add))).toBe(
      "POST /users: not sent: credential key or token,tenant is missing",
    );
  });

  test.each([
    ["<html>", "its body is malformed"],
    ['{"id":9007199254740993}', "a number would change"],
  ])("a body that can't be read: %s", async (body, message) => {
    const server = await loopback(() => ({ status: 200, body }));
    expect(await messageOf(call(acme(server.url), add, { body: {} }))).toBe(
      `POST /users: done, with status 200, but ${message}`,
    );
    expect(await messageOf(call(acme(server.url), { ...add, body: exactJson }, { body: {} }))).toContain(
      message,
    );
  });
});

test("the platform's error is the cause", async () => {
  const error = await call(acme("http://127.0.0.1:1"), add, {}, never).catch((error: Error) => error);
  expect((error as Error).cause).toBeInstanceOf(TypeError);
});
