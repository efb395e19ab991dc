import { describe, expect, test } from "vitest";
import {
  apiKeyCookie,
  apiKeyHeader,
  apiKeyQuery,
  basic,
  bearer,
  type Credential,
  cookieForm,
  inCookie,
  inQuery,
  isRequestError,
  none,
  type Operation,
  type SecurityAlternatives,
} from "../../src/index.js";
import { acme, call, recordingFetch } from "../support/acme.js";

const operation: Operation = {
  method: "GET",
  path: "/users",
  parameters: [inQuery, inCookie],
  styles: { cookie: { theme: cookieForm } },
  success: { 204: none },
};

interface Sent {
  readonly url: string;
  readonly headers: Record<string, string>;
}

/** What a call sends with the credentials that it chooses. */
async function sentWith(
  credentials: Record<string, Credential | undefined>,
  security: SecurityAlternatives,
  rest: Partial<Operation> = {},
  request: object = {},
): Promise<Sent> {
  const { sent, fetch } = recordingFetch();
  await call(
    acme("https://acme.test", { fetch }, { credentials, security }),
    { ...operation, ...rest },
    request,
  );
  const headers = sent[0]?.init.headers as Record<string, string>; // what the runtime passes
  const { accept: _, ...chosen } = headers;
  return { url: sent[0]?.url.replace("https://acme.test", "") ?? "", headers: chosen };
}

const one = (credential: Credential | undefined, request?: object) =>
  sentWith({ it: credential }, [["it"]], {}, request);

describe("each kind goes where its scheme says", () => {
  test("a key in a header", async () =>
    expect((await one(apiKeyHeader("X-API-Key", "k"))).headers).toEqual({ "x-api-key": "k" }));

  test("a key in the query", async () => {
    expect((await one(apiKeyQuery("api key", "a&b"))).url).toBe("/users?api%20key=a%26b");
    expect((await one(apiKeyQuery("key", "k"), { query: { a: 1 } })).url).toBe("/users?a=1&key=k");
  });

  test("a key in a cookie", async () => {
    expect((await one(apiKeyCookie("key", "a;b"))).headers).toEqual({ cookie: "key=a%3Bb" });
    expect((await one(apiKeyCookie("key", "k"), { cookie: { theme: "dark" } })).headers).toEqual({
      cookie: "theme=dark; key=k",
    });
  });

  test("a bearer token", async () =>
    expect((await one(bearer("t"))).headers).toEqual({ authorization: "Bearer t" }));

  test("a user name and a password", async () => {
    const { authorization } = (await one(basic("ada", "pässwörd:1"))).headers;
    expect(Buffer.from(authorization?.replace("Basic ", "") ?? "", "base64").toString()).toBe(
      "ada:pässwörd:1",
    );
    expect((await one(basic("ada", ""))).headers).toEqual({ authorization: "Basic YWRhOg==" });
  });
});

describe("a secret may be", () => {
  test.each([
    ["a value", "k"],
    ["a function", () => "k"],
    ["an async function", async () => "k"],
  ])("%s", async (_, secret) => {
    expect((await one(apiKeyHeader("x-key", secret))).headers).toEqual({ "x-key": "k" });
    expect((await one(bearer(secret))).headers).toEqual({ authorization: "Bearer k" });
    expect((await one(basic("u", secret))).headers).toEqual({ authorization: "Basic dTpr" });
    expect((await one(basic(secret, ""))).headers).toEqual({ authorization: "Basic azo=" });
    expect((await one(apiKeyQuery("key", secret))).url).toBe("/users?key=k");
  });

  test("a function that is asked before each attempt", async () => {
    const keys = ["first", "second"];
    const { sent, fetch } = recordingFetch(
      () => new Response(null, { status: sent.length === 1 ? 503 : 204 }),
    );
    const config = {
      credentials: { it: apiKeyHeader("x-key", () => keys[sent.length] ?? "") },
      security: [["it"]],
    };
    await call(acme("https://acme.test", { fetch, retry: { baseDelay: 0 } }, config), operation);
    expect(sent.map(({ init }) => (init.headers as Record<string, string>)["x-key"])).toEqual(keys);
  });

  test.each([
    [
      "sync",
      () => {
        throw new Error("the vault is sealed");
      },
    ],
    ["async", () => Promise.reject(new Error("the vault is sealed"))],
  ])("a function that fails, and nothing is sent: %s", async (_, secret) => {
    const error = await one(bearer(secret)).catch((error: Error) => error);
    expect(isRequestError(error)).toBe(true);
    expect(error).toMatchObject({
      message: expect.stringContaining("the vault is sealed"),
      cause: new Error("the vault is sealed"),
    });
  });

  test.each([
    ["an empty text", () => ""],
    ["nothing", async () => undefined as unknown as string], // what a vault without the key may give
  ])("a function that gives %s, and nothing is sent", async (_, secret) => {
    for (const credential of [
      apiKeyQuery("key", secret),
      bearer(secret),
      basic("u", secret),
      basic(secret, "p"),
    ]) {
      await expect(one(credential)).rejects.toThrow(/not sent: credential is missing$/);
    }
  });

  test("missing, and then there is no credential", () => {
    for (const nothing of [undefined, ""]) {
      expect(apiKeyHeader("a", nothing)).toBeUndefined();
      expect(apiKeyQuery("a", nothing)).toBeUndefined();
      expect(apiKeyCookie("a", nothing)).toBeUndefined();
      expect(bearer(nothing)).toBeUndefined();
    }
    expect(basic(undefined, "p")).toBeUndefined();
    expect(basic("u", undefined)).toBeUndefined();
    expect(basic("", "")).toBeUndefined();
  });

  test("a user name with a colon, which is refused", async () => {
    await expect(one(basic("a:b", "c"))).rejects.toThrow("a user name can't have a colon");
  });
});

describe("of the alternatives", () => {
  const key = apiKeyHeader("x-key", "k");
  const token = bearer("t");
  const both = { authorization: "Bearer t", "x-key": "k" };

  test.each([
    ["the first that is given", { key, token }, [["key"], ["token"]], { "x-key": "k" }],
    ["the one that is given", { key: undefined, token }, [["key"], ["token"]], { authorization: "Bearer t" }],
    ["all credentials of one", { key, token }, [["key", "token"]], both],
    ["one that is given whole", { key, token: undefined }, [["key", "token"], ["key"]], { "x-key": "k" }],
    ["none, if that is one of them", { key: undefined }, [["key"], []], {}],
    ["none, if there are none", { key }, [], {}],
  ])("%s is sent", async (_, credentials, security, headers) => {
    expect((await sentWith(credentials, security)).headers).toEqual(headers);
  });

  test("the operation's own count, if it has some", async () => {
    expect((await sentWith({ key, token }, [["key"]], { security: [["token"]] })).headers).toEqual({
      authorization: "Bearer t",
    });
    expect((await sentWith({ key, token }, [["key"]], { security: [] })).headers).toEqual({});
  });

  test.each([
    [{ key: undefined }, [["key"]]],
    [{ key, token: undefined }, [["key", "token"]]],
  ])("if none can be had, nothing is sent: %#", async (credentials, security) => {
    await expect(sentWith(credentials, security)).rejects.toThrow(/not sent: credential .* is missing$/);
  });
});
