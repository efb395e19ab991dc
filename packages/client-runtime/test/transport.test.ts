import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  bindOperations,
  createTransport,
  hostLabel,
  inHeader,
  inQuery,
  json,
  none,
  type Operation,
  pathSegment,
  send,
  serverVariable,
} from "../src/index.js";
import { acme, call, recordingFetch } from "./support/acme.js";

const operation: Operation = {
  method: "GET",
  path: "/users",
  parameters: [inQuery, inHeader],
  success: { 204: none },
};

describe("the base URL", () => {
  test.each([
    ["https://acme.test", "https://acme.test/users"],
    ["https://acme.test/", "https://acme.test/users"],
    ["https://acme.test/api/v1//", "https://acme.test/api/v1/users"],
    ["HTTP://ACME.test:80/a b", "http://acme.test/a%20b/users"],
  ])("%s", async (baseUrl, url) => {
    const { sent, fetch } = recordingFetch();
    await call(acme(baseUrl, { fetch }), operation);
    expect(sent[0]?.url).toBe(url);
  });

  test.each([
    "",
    "/api",
    "acme.test",
    "ftp://acme.test",
    "https://acme.test?a=1",
    "https://acme.test#a",
    "https://ada:secret@acme.test",
  ])("is refused: %s", (baseUrl) =>
    expect(() => createTransport({ baseUrl, credentials: {}, security: [] }, {})).toThrow(TypeError),
  );

  test.each(["https://ada:canary@acme.test:99999", "https://ada:canary@ac me.test", "//canary@acme.test"])(
    "is not shown when it is refused, since it may hold a password: %s",
    (baseUrl) => {
      try {
        acme("https://acme.test", { baseUrl });
        expect.unreachable();
      } catch (error) {
        expect(inspect(error)).toContain("baseUrl must be http(s)://host/path");
        expect(inspect(error)).not.toContain("canary");
      }
    },
  );

  test("is that of the options, if they have one", async () => {
    const { sent, fetch } = recordingFetch();
    await call(acme("https://acme.test", { baseUrl: "https://mock.test/acme", fetch }), operation);
    expect(sent[0]?.url).toBe("https://mock.test/acme/users");
  });
});

describe("headers", () => {
  async function sent(client: object, given: object, options: object) {
    const { sent, fetch } = recordingFetch();
    const transport = acme("https://acme.test", { fetch, headers: { ...client } });
    await call(transport, operation, { header: given }, { headers: { ...options } });
    return sent[0]?.init.headers;
  }

  test("of the client, the call and the parameters go together, whatever their case", async () => {
    expect(
      await sent(
        { "X-A": "client", "X-B": "client", "X-C": "client" },
        { "x-b": "parameter" },
        { "x-a": "call", "X-D": "call" },
      ),
    ).toEqual({
      accept: "application/json",
      "x-a": "call",
      "x-b": "parameter",
      "x-c": "client",
      "x-d": "call",
    });
  });

  test("without a value are not sent", async () => {
    expect(
      await sent({ "X-A": undefined }, { "X-B": undefined, "X-C": null }, { accept: undefined }),
    ).toEqual({
      accept: "application/json",
    });
  });

  test.each(["a\nb: c", "a\r", "\u0000", "€", "\ud83d\ude00"])(
    "that can't be sent are refused: %j",
    async (value) => {
      await expect(sent({}, { "X-A": value }, {})).rejects.toThrow("header x-a is invalid");
    },
  );
});

describe("parameters that client options fill", () => {
  const filled: Operation = {
    ...operation,
    clientOptions: { header: { "X-Workspace-Id": "workspaceId" }, query: { tenant: "tenant" } },
  };

  test.each([
    [{ workspaceId: 42, tenant: "a" }, {}, "https://acme.test/users?tenant=a", "42"],
    [{ workspaceId: 42 }, { header: { "X-Workspace-Id": 7 } }, "https://acme.test/users", "7"],
    [{}, {}, "https://acme.test/users", undefined],
  ])("%j, %j", async (options, request, url, header) => {
    const { sent, fetch } = recordingFetch();
    await call(
      createTransport({ baseUrl: "https://acme.test", credentials: {}, security: [] }, { fetch, ...options }),
      filled,
      request,
    );
    expect(sent[0]?.url).toBe(url);
    expect(new Headers(sent[0]?.init.headers).get("x-workspace-id") ?? undefined).toBe(header);
  });
});

describe("fetch", () => {
  afterEach(() => vi.unstubAllGlobals());

  test("is looked up at each call", async () => {
    const transport = acme("https://acme.test");
    const { sent, fetch } = recordingFetch();
    vi.stubGlobal("fetch", fetch);
    await call(transport, operation);
    expect(sent).toHaveLength(1);
  });
});

describe("a client", () => {
  type Sent = Promise<{ ok: boolean; status: number }>;
  const operations = {
    listUsers: (transport: ReturnType<typeof acme>, request?: object, options?: object) =>
      send<Sent>(transport, operation, request, options),
    logOut: (transport: ReturnType<typeof acme>, options?: object) =>
      send<Sent>(transport, bare, undefined, options),
  };
  const bare: Operation = { method: "GET", path: "/logout", success: { 204: none } };
  const wire = { listUsers: operation, logOut: bare };

  test("has the operations as methods, and is a transport itself", async () => {
    const { sent, fetch } = recordingFetch();
    const client = bindOperations<typeof operations, "acme">(acme("https://acme.test", { fetch }), wire);
    expect(await client.listUsers({ query: { a: 1 } })).toMatchObject({ ok: true, status: 204 });
    expect(await operations.listUsers(client, { query: { a: 2 } })).toMatchObject({ ok: true, status: 204 });
    expect(sent.map(({ url }) => url)).toEqual([
      "https://acme.test/users?a=1",
      "https://acme.test/users?a=2",
    ]);
  });

  test("takes the options first where an operation takes nothing else", async () => {
    const { sent, fetch } = recordingFetch();
    const client = bindOperations<typeof operations, "acme">(acme("https://acme.test", { fetch }), wire);
    await client.logOut({ headers: { "X-A": "1" } });
    expect(sent[0]?.init.headers).toMatchObject({ "x-a": "1" });
  });

  test("does not show its secrets when it is printed", () => {
    const client = bindOperations<typeof operations, "acme">(
      createTransport(
        { baseUrl: "https://acme.test", credentials: {}, security: [] },
        { headers: { "X-Key": "canary" } },
      ),
      wire,
    );
    expect(inspect(client, { depth: 9, showHidden: true })).not.toContain("canary");
    expect(JSON.stringify(client)).not.toContain("canary");
  });
});

describe("server variables", () => {
  test.each(["acme", "a", "ACME-2", "0", "a".repeat(63)])("a host label: %s", (value) =>
    expect(hostLabel("tenant", value)).toBe(value),
  );

  test.each(["", "-a", "a-", "a.b", "a/b", "a@b", "a:1", "a?b", "a#b", "ä", "a b", "a\n", "a".repeat(64)])(
    "no host label: %j",
    (value) => expect(() => hostLabel("tenant", value)).toThrow(/^tenant must be a host label/),
  );

  test.each([undefined, null])("%s, which a program without types may pass, is neither", (value) => {
    const missing = value as unknown as string;
    expect(() => hostLabel("tenant", missing)).toThrow(/^tenant must be a host label/);
    expect(() => pathSegment("version", missing)).toThrow(/^version must be a path segment/);
  });

  test("one of several values", () => {
    expect(serverVariable("region", "eu", ["eu", "us"])).toBe("eu");
    expect(() => serverVariable("region", "eu.evil.test", ["eu", "us"])).toThrow(
      "region must be one of eu, us",
    );
  });
});

test("an idempotent call of a client without any options works", async () => {
  const { fetch } = recordingFetch(() => Response.json({ id: 1 }));
  expect(
    await call(acme("https://acme.test", { fetch }), { method: "GET", path: "/", success: { 200: json } }),
  ).toMatchObject({
    ok: true,
    data: { id: 1 },
  });
});
