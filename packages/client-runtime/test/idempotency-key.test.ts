import { describe, expect, test } from "vitest";
import { byPage, inHeader, inQuery, json, type Operation, send, withIdempotencyKey } from "../src/index.js";
import { createFetchClient } from "../src/openapi-fetch.js";
import { acme, call } from "./support/acme.js";
import { loopback } from "./support/loopback.js";

const invite: Operation = {
  method: "POST",
  path: "/invitations",
  parameters: [inHeader],
  body: json,
  success: { 201: json },
  idempotencyKey: "Idempotency-Key",
  via: withIdempotencyKey(),
};
const request = { body: { email: "ada@example.com" } };

/** A server that loses its first answer, and the keys of the requests that it got. */
async function forgetful() {
  const server = await loopback((_, count) => ({ status: count === 1 ? 500 : 201, body: { id: 1 } }));
  const keys = () => server.received.map(({ headers }) => headers["idempotency-key"]);
  return { transport: acme(server.url, { retry: { baseDelay: 0 } }), keys };
}

test("a call without a key gets one, the same for all its attempts and no other call", async () => {
  const { transport, keys } = await forgetful();
  expect(await call(transport, invite, request)).toMatchObject({ ok: true });
  await call(transport, invite, request);
  const [first, repeated, other] = keys();
  expect(first).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(repeated).toBe(first);
  expect(other).not.toBe(first);
});

describe("the key of the caller stays", () => {
  test.each<[string, object, object]>([
    ["as a parameter", { header: { "Idempotency-Key": "mine" } }, {}],
    ["as a header of the call", {}, { headers: { "idempotency-key": "mine" } }],
  ])("%s", async (_, parameters, options) => {
    const { transport, keys } = await forgetful();
    expect(await call(transport, invite, { ...request, ...parameters }, options)).toMatchObject({ ok: true });
    expect(keys()).toEqual(["mine", "mine"]);
  });

  test.each<[string, object]>([
    ["as a parameter of the path-keyed style", { params: { header: { "Idempotency-Key": "mine" } } }],
    ["as a header of the path-keyed style", { headers: { "idempotency-key": "mine" } }],
    ["as one of several such headers", { headers: new Headers({ "idempotency-key": "mine" }) }],
  ])("%s", async (_, init) => {
    const { transport, keys } = await forgetful();
    const { POST } = createFetchClient<{ "/invitations": { post: object } }>(transport, [invite]);
    const { response } = await POST("/invitations", { ...init, ...(request as object) });
    expect([response.status, ...keys()]).toEqual([201, "mine", "mine"]);
  });
});

test("what is no key does not count as one", async () => {
  const { transport, keys } = await forgetful();
  const header = { "Idempotency-Key": undefined };
  await call(transport, invite, { ...request, header }, { headers: header });
  const [first, repeated] = keys();
  expect(first).toMatch(/-/);
  expect(repeated).toBe(first);
});

test("the path-keyed style gives keys as well", async () => {
  const { transport, keys } = await forgetful();
  const { POST } = createFetchClient<{ "/invitations": { post: object } }>(transport, [invite]);
  const { response } = await POST("/invitations", { ...(request as object) });
  const [first, repeated] = keys();
  expect(response.status).toBe(201);
  expect(first).toMatch(/-/);
  expect(repeated).toBe(first);
});

test("each page is a call of its own", async () => {
  const operation: Operation = {
    ...invite,
    parameters: [inQuery, inHeader],
    success: { 200: json },
    via: withIdempotencyKey(byPage({ in: "query", page: "page", items: "" })),
  };
  const server = await loopback((_, count) => ({ status: 200, body: [["a"], ["b"], []][count - 1] }));
  const items: unknown[] = [];
  const pages = send<Promise<object> & AsyncIterable<unknown>>(acme(server.url), operation, request);
  for await (const item of pages) items.push(item);
  expect(items).toEqual(["a", "b"]);
  expect(new Set(server.received.map(({ headers }) => headers["idempotency-key"])).size).toBe(3);
});
