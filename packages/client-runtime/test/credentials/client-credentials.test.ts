import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  type ClientCredentialsConfig,
  clientCredentials,
  isRequestError,
  json,
  none,
  type Operation,
  observe,
} from "../../src/index.js";
import { acme, call } from "../support/acme.js";
import { closedPort, loopback, type Received, type Reply } from "../support/loopback.js";

const operation: Operation = { method: "POST", path: "/invitations", body: json, success: { 204: none } };

interface Vendor {
  readonly token?: (request: Received, count: number) => Reply | Promise<Reply>;
  readonly api?: (authorization: string | undefined, count: number) => Reply;
  readonly config?: Partial<ClientCredentialsConfig>;
}

/** A vendor that issues tokens `t1`, `t2`, ... and answers 204. */
async function vendor({ token, api, config }: Vendor = {}, options = {}) {
  const counts = { token: 0, api: 0 };
  const server = await loopback((request) => {
    if (!request.target.startsWith("/connect/token"))
      return api?.(request.headers["authorization"], ++counts.api) ?? { status: 204 };
    counts.token++;
    return (
      token?.(request, counts.token) ?? {
        status: 200,
        body: { access_token: `t${counts.token}`, expires_in: 3600 },
      }
    );
  });
  const oauth = clientCredentials({
    tokenUrl: "https://acme.test/connect/token",
    scopes: ["WebAPI", "users"],
    clientId: "ada",
    clientSecret: async () => "se&cret",
    ...config,
  });
  const transport = acme(
    "https://acme.test",
    { baseUrl: server.url, ...options },
    { credentials: { oauth }, security: [["oauth"]] },
  );
  const to = (path: string) => server.received.filter(({ target }) => target.startsWith(path));
  return {
    call: (callOptions = {}) => call(transport, operation, { body: {} }, callOptions),
    tokenRequests: () => to("/connect/token"),
    authorizations: () => to("/invitations").map(({ headers }) => headers["authorization"]),
  };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: 1_800_000_000_000 });
  return () => vi.useRealTimers();
});

describe("a token", () => {
  test("is asked for in a form, where the server has been moved to", async () => {
    const { call, tokenRequests, authorizations } = await vendor();
    await call();
    expect(authorizations()).toEqual(["Bearer t1"]);
    expect(tokenRequests()).toHaveLength(1);
    const [request] = tokenRequests();
    expect(request).toMatchObject({
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    expect(Object.fromEntries(new URLSearchParams(request?.body.toString()))).toEqual({
      grant_type: "client_credentials",
      scope: "WebAPI users",
      client_id: "ada",
      client_secret: "se&cret",
    });
  });

  test("is asked for with an Authorization header, if that is what the vendor wants", async () => {
    const { call, tokenRequests } = await vendor({ config: { authentication: "basic", scopes: [] } });
    await call();
    const [request] = tokenRequests();
    expect(request?.body.toString()).toBe("grant_type=client_credentials");
    expect(Buffer.from(request?.headers["authorization"]?.slice(6) ?? "", "base64").toString()).toBe(
      "ada:se%26cret",
    );
  });

  test("is kept until shortly before it expires", async () => {
    const { call, tokenRequests, authorizations } = await vendor();
    await call();
    vi.setSystemTime(Date.now() + 3569_000);
    await call();
    expect(tokenRequests()).toHaveLength(1);
    vi.setSystemTime(Date.now() + 2_000);
    await call();
    expect(tokenRequests()).toHaveLength(2);
    expect(authorizations()).toEqual(["Bearer t1", "Bearer t1", "Bearer t2"]);
  });

  test("is asked for once, however many calls need it", async () => {
    const { call, tokenRequests, authorizations } = await vendor();
    await Promise.all(Array.from({ length: 20 }, () => call()));
    expect(tokenRequests()).toHaveLength(1);
    vi.setSystemTime(Date.now() + 4_000_000);
    await Promise.all(Array.from({ length: 20 }, () => call()));
    expect(tokenRequests()).toHaveLength(2);
    expect(new Set(authorizations())).toEqual(new Set(["Bearer t1", "Bearer t2"]));
  });

  test("is asked for once more after a 401, also for a POST, and the call made again", async () => {
    const refuseFirst = (authorization: string | undefined) => ({
      status: authorization === "Bearer t1" ? 401 : 204,
    });
    const { call, tokenRequests, authorizations } = await vendor(
      { api: refuseFirst },
      { retry: { retries: 0 } },
    );
    expect(await call()).toMatchObject({ ok: true, status: 204 });
    expect(tokenRequests()).toHaveLength(2);
    expect(authorizations()).toEqual(["Bearer t1", "Bearer t2"]);
  });

  test.each([
    ["without hooks", {}],
    ["with hooks", { hooks: observe({}) }],
  ])("but only once: %s", async (_, options) => {
    const { call, authorizations } = await vendor({ api: () => ({ status: 401 }) }, options);
    expect(await call()).toMatchObject({ ok: false, status: 401 });
    expect(authorizations()).toEqual(["Bearer t1", "Bearer t2"]);
  });

  test("that others have fetched anew is not fetched again", async () => {
    const refuseFirst = (authorization: string | undefined) => ({
      status: authorization === "Bearer t1" ? 401 : 204,
    });
    const { call, tokenRequests } = await vendor({ api: refuseFirst });
    await Promise.all(Array.from({ length: 20 }, () => call()));
    expect(tokenRequests()).toHaveLength(2);
  });

  test("that the user brings is used as it is", async () => {
    const { call, tokenRequests, authorizations } = await vendor({
      config: { accessToken: async () => "mine", clientId: undefined, clientSecret: undefined },
    });
    await call();
    expect([tokenRequests(), authorizations()]).toEqual([[], ["Bearer mine"]]);
  });

  test("of another origin is fetched there, wherever the server has been moved", async () => {
    const elsewhere = await loopback(() => ({ status: 200, body: { access_token: "far" } }));
    const { call, tokenRequests, authorizations } = await vendor({
      config: { tokenUrl: `${elsewhere.url}/connect/token?tenant=1` },
    });
    await call();
    expect(elsewhere.received.map(({ target }) => target)).toEqual(["/connect/token?tenant=1"]);
    expect([tokenRequests(), authorizations()]).toEqual([[], ["Bearer far"]]);
  });

  test("is no concern of an operation that needs none", () => {
    expect(clientCredentials({ tokenUrl: "https://acme.test", clientId: "a" })).toBeUndefined();
    expect(clientCredentials({ tokenUrl: "https://acme.test", clientSecret: "a" })).toBeUndefined();
  });
});

describe("a token endpoint that fails", () => {
  test.each([
    [
      "refuses",
      { status: 400, body: { error: "invalid_client", error_description: "se&cret is wrong" } },
      "answered 400: invalid_client",
    ],
    ["crashes", { status: 500, body: "<html>" }, "answered 500"],
    ["gives no token", { status: 200, body: {} }, "answered 200"],
    ["gives an empty token", { status: 200, body: { access_token: "" } }, "answered 200"],
    ["answers something else", { status: 200, body: "<html>" }, "answered 200"],
    ["repeats what it was sent", { status: 400, body: { error: "Se_cret_1" } }, "answered 400"],
    ["redirects", { status: 302, headers: { location: "https://evil.test" } }, "answered 302"],
  ])("%s: the call is not sent, and its error says why", async (_, reply, message) => {
    const { call, authorizations } = await vendor({ token: () => reply });
    const error = await call().catch((error: Error) => error);
    expect(isRequestError(error)).toBe(true);
    expect(error).toMatchObject({
      message: expect.stringMatching(new RegExp(`not sent: the token endpoint ${message}$`)),
    });
    expect(authorizations()).toEqual([]);
  });

  test("can't be reached: the error says which server that was, and has the reason", async () => {
    const unreachable = `${await closedPort()}/connect/token`;
    const { call } = await vendor({ config: { tokenUrl: unreachable } });
    const error = await call().catch((error: Error) => error);
    expect(error).toMatchObject({
      message: expect.stringMatching(/not sent: the token endpoint did not answer$/),
      cause: { cause: { cause: { code: "ECONNREFUSED" } } },
    });
  });

  test("does not answer, with a fetch that heeds no signal: the next call asks again", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    let asked = 0;
    const fetch = async (url: string) => {
      if (!url.endsWith("/token")) return new Response(null, { status: 204 });
      return ++asked === 1 ? new Promise<Response>(() => {}) : Response.json({ access_token: "t" });
    };
    const oauth = clientCredentials({
      tokenUrl: "https://acme.test/token",
      clientId: "a",
      clientSecret: "b",
    });
    const config = { credentials: { oauth }, security: [["oauth"]] };
    const transport = acme("https://acme.test", { fetch, attemptTimeout: false }, config);
    const waiting = expect(call(transport, operation, { body: {} })).rejects.toThrow(
      /not sent: the token endpoint did not answer within 30 s$/,
    );
    await vi.advanceTimersByTimeAsync(30_000);
    await waiting;
    expect(await call(transport, operation, { body: {} })).toMatchObject({ ok: true });
  });

  test("is asked again by the next call", async () => {
    const { call, tokenRequests } = await vendor({
      token: (_, count) => (count === 1 ? { status: 500 } : { status: 200, body: { access_token: "t" } }),
    });
    await expect(call()).rejects.toThrow();
    expect(await call()).toMatchObject({ ok: true });
    expect(tokenRequests()).toHaveLength(2);
  });

  test("does not keep a call that is aborted, and others go on waiting", async () => {
    let issue: (reply: Reply) => void = () => {};
    const { call, authorizations } = await vendor({
      token: () =>
        new Promise<Reply>((resolve) => {
          issue = resolve;
        }),
    });
    const controller = new AbortController();
    const aborted = call({ signal: controller.signal });
    const other = call();
    await vi.waitUntil(() => issue.length === 1);
    controller.abort(new Error("enough"));
    await expect(aborted).rejects.toThrow("enough");
    issue({ status: 200, body: { access_token: "late" } });
    expect(await other).toMatchObject({ ok: true });
    expect(authorizations()).toEqual(["Bearer late"]);
  });
});
