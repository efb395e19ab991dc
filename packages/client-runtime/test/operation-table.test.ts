import { expect, test } from "vitest";
import {
  atServer,
  byPage,
  inHeader,
  inPath,
  inQuery,
  json,
  none,
  operationTable,
  withIdempotencyKey,
} from "../src/index.js";
import { acme, recordingFetch } from "./support/acme.js";

const text = JSON.stringify({
  getUser: {
    method: "GET",
    path: "/users/{id}",
    parameters: [{ "": ["inPath"] }],
    success: { 200: { "": ["json"] } },
    security: [],
  },
  listUsers: {
    method: "GET",
    path: "/users",
    parameters: [{ "": ["inQuery"] }],
    success: { 200: { "": ["json"] } },
    via: { "": ["byPage", [{ in: "query", page: "page", items: "" }]] },
  },
  logOut: { method: "POST", path: "/session/end", success: { 204: { "": ["none"] } } },
  addUser: { method: "POST", path: "/users", body: { "": ["json"] }, success: { 204: { "": ["none"] } } },
});
const named = { byPage, inPath, inQuery, json, none };

type Method = (...rest: object[]) => Promise<object> & AsyncIterable<unknown>;

function clientOf(fetch: object) {
  const client = operationTable(text, named).bind(acme("https://acme.test", fetch));
  return client as Record<"getUser" | "listUsers" | "logOut" | "addUser", Method>; // the names in the text
}

test("operations are sent as the text has them", async () => {
  const { sent, fetch } = recordingFetch(() => Response.json({ id: "1" }));
  const client = clientOf({ fetch });
  expect(await client.getUser({ path: { id: "a b" } })).toMatchObject({ ok: true, data: { id: "1" } });
  expect(await client.addUser({ body: { name: "Ada" } })).toMatchObject({ ok: false, status: 200 });
  expect(sent).toMatchObject([
    { url: "https://acme.test/users/a%20b", init: { method: "GET" } },
    { url: "https://acme.test/users", init: { method: "POST", body: '{"name":"Ada"}' } },
  ]);
});

test("what has to be called for an operation is called with its arguments", async () => {
  const pages = [["a", "b"], ["c"], []];
  const { sent, fetch } = recordingFetch(() => Response.json(pages.shift()));
  const items: unknown[] = [];
  for await (const item of clientOf({ fetch }).listUsers({ query: { page: 4 } })) items.push(item);
  expect(items).toEqual(["a", "b", "c"]);
  expect(sent.map(({ url }) => url)).toEqual([4, 5, 6].map((page) => `https://acme.test/users?page=${page}`));
});

test("what is called may be an argument of what is called", async () => {
  const described = {
    method: "POST",
    path: "/",
    server: "https://own.test",
    parameters: [{ "": ["inHeader"] }],
    success: {},
    idempotencyKey: "Key",
    via: { "": ["atServer", [{ "": ["withIdempotencyKey", []] }]] },
  };
  const { sent, fetch } = recordingFetch();
  const table = operationTable(JSON.stringify({ add: described }), {
    atServer,
    inHeader,
    withIdempotencyKey,
  });
  await table.operation("add")(acme("https://acme.test", { fetch }), {});
  expect(sent).toMatchObject([{ url: "https://own.test/", init: { headers: { key: expect.any(String) } } }]);
});

test("an operation without a request takes its options in the place of it, also as a function", async () => {
  const { sent, fetch } = recordingFetch();
  const transport = acme("https://acme.test", { fetch });
  const { bind, operation } = operationTable(text, named);
  const client = bind(transport) as { logOut: Method };
  await client.logOut({ headers: { "X-A": "method" } });
  await operation("logOut")(transport, { headers: { "X-A": "function" } });
  await operation("addUser")(transport, { body: {} }, { headers: { "X-A": "with a request" } });
  expect(sent.map(({ init }) => new Headers(init.headers).get("x-a"))).toEqual([
    "method",
    "function",
    "with a request",
  ]);
});

test("nothing is read before it is needed", () => {
  const unread = operationTable("no JSON", named);
  expect(() => unread.operation("logOut")).not.toThrow();
  expect(() => unread.bind(acme("https://acme.test"))).toThrow(SyntaxError);
});

test("names that every object has mean what the text has for them", async () => {
  const { sent, fetch } = recordingFetch();
  const described = {
    method: "GET",
    path: "/",
    parameters: [{ "": ["inQuery"] }],
    styles: { query: { constructor: { "": ["style"] } } },
    success: {},
  };
  const style = (name: string, value: unknown) => `${name}~${value}`;
  const { operation } = operationTable(JSON.stringify({ toString: described }), { inQuery, style });
  await operation("toString")(acme("https://acme.test", { fetch }), { query: { constructor: 2 } });
  expect(sent[0]?.url).toBe("https://acme.test/?constructor~2");
});
