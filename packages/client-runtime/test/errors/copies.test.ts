import { beforeAll, describe, expect, test, vi } from "vitest";
import * as runtime from "../../src/index.js";
import { json, type Operation } from "../../src/index.js";

// A program has a copy for each entry point that it uses of each vendor.
let other: typeof runtime;
beforeAll(async () => {
  vi.resetModules();
  other = await import("../../src/index.js");
});

const call = { baseUrl: "https://api.acme.test", operation: { method: "GET", path: "/users" } };
const response = new Response();

const errors = (copy: typeof runtime) => ({
  ConnectionError: new copy.ConnectionError(call, "no answer"),
  HttpError: new copy.HttpError(call, "answered 404", { status: 404, error: {}, response }),
  RequestError: new copy.RequestError(call, "not sent"),
  ResponseBodyError: new copy.ResponseBodyError(call, 200, "its body is malformed"),
  TimeoutError: new copy.TimeoutError(call, "no complete answer"),
});
const classes = ({
  ConnectionError,
  HttpError,
  RequestError,
  ResponseBodyError,
  TimeoutError,
}: typeof runtime) => ({
  ConnectionError,
  HttpError,
  RequestError,
  ResponseBodyError,
  TimeoutError,
});
const names = ["ConnectionError", "HttpError", "RequestError", "ResponseBodyError", "TimeoutError"] as const;

describe.each(names)("%s", (name) => {
  const { [name]: ErrorClass } = classes(runtime);

  test("is the one of another copy, and no other", () => {
    expect(classes(other)[name]).not.toBe(ErrorClass);
    const matches = Object.entries(errors(other)).filter(([, error]) => error instanceof ErrorClass);
    expect(matches.map(([match]) => match)).toEqual([name]);
  });

  test("is nothing that only has its name", () => {
    expect(Object.assign(new Error("no call"), { name })).not.toBeInstanceOf(ErrorClass);
    for (const value of [undefined, null, name, { name }]) expect(value instanceof ErrorClass).toBe(false);
  });
});

test("a class that a user derives knows only its own errors", () => {
  class NotFound extends runtime.HttpError {}
  const error = errors(runtime).HttpError;
  const derived = new NotFound(call, "answered 404", { status: 404, error: {}, response });
  expect([error instanceof NotFound, derived instanceof NotFound]).toEqual([false, true]);
  expect(derived instanceof runtime.HttpError).toBe(true);
});

test("all errors of calls are known by the class that they have in common", () => {
  for (const error of Object.values(errors(runtime))) expect(error).toBeInstanceOf(runtime.CallError);
  expect(new Error("another")).not.toBeInstanceOf(runtime.CallError);
});

test("one copy sends with the transport of another, and tells of the call whose failure it unwraps", async () => {
  const config = { baseUrl: "https://api.acme.test", credentials: {}, security: [] };
  const fetch = async () => Response.json({ reason: "gone" }, { status: 404 });
  const operation: Operation = { method: "GET", path: "/users", success: { 200: json } };
  type Failure = { ok: false; status: number; error: unknown; response: Response };
  const result = other.send<Promise<Failure>>(runtime.createTransport(config, { fetch }), operation);
  await expect(runtime.unwrap(result)).rejects.toThrow(
    'GET https://api.acme.test/users: answered 404: {"reason":"gone"}',
  );
});
