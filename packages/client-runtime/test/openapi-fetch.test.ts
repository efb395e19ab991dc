import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  apiKeyQuery,
  bearer,
  exactJson,
  inCookie,
  inFurtherQuery,
  inHeader,
  inPath,
  inQuery,
  json,
  multipart,
  none,
  type Operation,
  observe,
  queryPipeDelimited,
  stream,
  text,
} from "../src/index.js";
import { createFetchClient } from "../src/openapi-fetch.js";
import { acme } from "./support/acme.js";
import { loopback, type Received, type Reply } from "./support/loopback.js";

const operations: readonly Operation[] = [
  {
    method: "PUT",
    path: "/users/{id}",
    parameters: [inPath, inQuery, inHeader, inCookie],
    styles: { query: { ids: queryPipeDelimited } },
    clientOptions: { header: { "X-Workspace": "workspace" } },
    body: json,
    success: { 200: json },
  },
  { method: "POST", path: "/users", body: json, success: { 201: json } },
  { method: "GET", path: "/users", parameters: [inQuery], success: { 200: json } },
  { method: "GET", path: "/search?exact=1", parameters: [inFurtherQuery], success: { 200: json } },
  { method: "GET", path: "/public", security: [], success: { 204: none } },
  { method: "POST", path: "/photos", body: multipart, success: { 204: none } },
  { method: "POST", path: "/videos", body: stream, contentType: "video/mp4", success: { 204: none } },
  { method: "GET", path: "/exact", success: { 200: exactJson }, failure: exactJson },
  { method: "GET", path: "/search?kind=user", parameters: [inFurtherQuery], success: { 200: json } },
  { method: "GET", path: "/export", accept: "text/csv", success: { 200: text } },
];

interface Ok {
  content: { "application/json": { id: number } };
}
interface Refused {
  content: { "application/json": { code: string } };
}
/** The shape of openapi-typescript, as a generated package has it. */
interface paths {
  "/users/{id}": {
    put: {
      parameters: {
        path: { id: string };
        query?: { ids?: number[] };
        header?: { "X-Workspace"?: string };
        cookie?: { theme?: string };
      };
      requestBody: { content: { "application/json": { name: string; age?: number | bigint } } };
      responses: { 200: Ok; 409: Refused };
    };
  };
  "/users": {
    post: {
      requestBody: { content: { "application/json": { name: string } } };
      responses: { 201: Ok; 400: Refused };
    };
    get: { parameters: { query?: { q?: string } }; responses: { 200: Ok } };
  };
  "/search?exact=1": { get: { parameters: { query?: { q?: string } }; responses: { 200: Ok } } };
  "/public": { get: { responses: { 204: { content?: never } } } };
  "/photos": {
    post: {
      requestBody: { content: { "multipart/form-data": { photo: Blob } } };
      responses: { 204: { content?: never } };
    };
  };
  "/videos": {
    post: {
      requestBody: { content: { "video/mp4": ReadableStream } };
      responses: { 204: { content?: never } };
    };
  };
  "/exact": { get: { responses: { 200: Ok; 409: Refused } } };
  "/search?kind=user": { get: { parameters: { query?: { q?: string } }; responses: { 200: Ok } } };
  "/export": { get: { responses: { 200: { content: { "text/csv": string } } } } };
}

async function client(
  answer: (request: Received, count: number) => Reply = () => ({ status: 200, body: { id: 1 } }),
  options = {},
  credential = bearer("t"),
) {
  const server = await loopback(answer);
  const config = { credentials: { it: credential }, security: [["it"]] };
  const transport = acme(server.url, { retry: { baseDelay: 0 }, workspace: 7, ...options } as object, config);
  return { server, api: createFetchClient<paths>(transport, operations) };
}

afterEach(() => vi.unstubAllGlobals());

describe("the path-keyed style goes through", () => {
  test("the serializers, the client options, the credentials", async () => {
    const { api, server } = await client();
    const { data, error, response } = await api.PUT("/users/{id}", {
      params: { path: { id: "a/b" }, query: { ids: [1, 2] }, cookie: { theme: "dark" } },
      body: { name: "Ada", age: 9007199254740993n },
    });
    expect([data, error, response.status]).toEqual([{ id: 1 }, undefined, 200]);
    const [{ method, target, headers, body } = {}] = server.received as Partial<Received>[];
    expect([method, target, body?.toString()]).toEqual([
      "PUT",
      "/users/a%2Fb?ids=1%7C2",
      '{"name":"Ada","age":9007199254740993}',
    ]);
    expect(headers).toMatchObject({
      accept: "application/json",
      authorization: "Bearer t",
      "content-type": "application/json",
      cookie: "theme=dark",
      "x-workspace": "7",
    });
  });

  test("a query that the path has already", async () => {
    const { api, server } = await client();
    await api.GET("/search?exact=1", { params: { query: { q: "a" } } });
    await api.GET("/search?exact=1");
    expect(server.received.map(({ target }) => target)).toEqual(["/search?exact=1&q=a", "/search?exact=1"]);
  });

  test("the guards of paths and bodies", async () => {
    const { api, server } = await client();
    const put = (id: string, age: number) =>
      api.PUT("/users/{id}", { params: { path: { id } }, body: { name: "", age } });
    await expect(put("..", 1)).rejects.toMatchObject({ name: "RequestError" });
    await expect(put("", 1)).rejects.toMatchObject({ name: "RequestError" });
    await expect(put("a", Number.NaN)).rejects.toMatchObject({ name: "RequestError" });
    expect(server.received).toEqual([]);
  });

  test("the policy of retries", async () => {
    const refuse = (_: Received, count: number) => ({ status: count < 3 ? 503 : 200, body: { id: 1 } });
    const get = await client(refuse);
    expect((await get.api.GET("/users")).data).toEqual({ id: 1 });
    expect(get.server.received).toHaveLength(3);
    const post = await client(refuse);
    expect((await post.api.POST("/users", { body: { name: "Ada" } })).response.status).toBe(503);
    expect(post.server.received).toHaveLength(1);
    const limited = await client((_, count) => ({ status: count < 2 ? 429 : 201, body: { id: 1 } }));
    expect((await limited.api.POST("/users", { body: { name: "Ada" } })).data).toEqual({ id: 1 });
    expect(limited.server.received.map(({ body }) => body.toString())).toEqual([
      '{"name":"Ada"}',
      '{"name":"Ada"}',
    ]);
  });

  test("the deadlines, also while the body is read", async () => {
    const hang = () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }));
    const { api } = await client(undefined, {
      fetch: async () => hang(),
      attemptTimeout: 5,
      retry: { retries: 0 },
    });
    await expect(api.GET("/users")).rejects.toMatchObject({ name: "TimeoutError" });
    await expect(api.GET("/users", { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow(
      "enough",
    );
  });

  test("the hooks", async () => {
    const seen: unknown[] = [];
    const hooks = observe({
      onRequest: () => ({ traceparent: "00-1" }),
      onResponse: ({ call, status }) => seen.push([call.url, status]),
    });
    const { api, server } = await client(undefined, { hooks });
    await api.PUT("/users/{id}", { params: { path: { id: "a" } }, body: { name: "" } });
    expect(seen).toEqual([[`${server.url}/users/{id}`, 200]]);
    expect(server.received[0]?.headers["traceparent"]).toBe("00-1");
  });

  test("the hooks, also for what is not sent", async () => {
    const seen: unknown[] = [];
    const hooks = observe({ onError: ({ call, error }) => void seen.push(call.url, error) });
    const { api, server } = await client(undefined, { hooks });
    const put = api.PUT("/users/{id}", { params: { path: { id: "" } }, body: { name: "" } });
    const error = await put.catch((error: unknown) => error);
    expect(seen).toEqual([`${server.url}/users/{id}`, error]);
    expect(error).toMatchObject({ name: "RequestError" });
  });

  test.each([
    ["of a call", {}, { headers: { "X-A": "canary\n" } }],
    ["of the client", { headers: { "X-A": "canary\n" } }, {}],
    ["that are parameters", {}, { params: { header: { "X-Workspace": "canary\n" } } }],
  ])("the guard of headers, which does not show them: %s", async (_, options, init) => {
    const { api, server } = await client(undefined, options);
    const put = api.PUT("/users/{id}", {
      body: { name: "" },
      ...init,
      params: { path: { id: "a" }, ...("params" in init ? init.params : {}) },
    });
    const error = await put.catch((error: unknown) => error);
    expect(error).toMatchObject({ name: "RequestError" });
    expect(inspect(error)).not.toContain("canary");
    expect(server.received).toEqual([]);
  });

  test("the reading of bodies that break off, which are asked for again", async () => {
    const broken = (status: number) => () => {
      let parts = 0;
      const body = new ReadableStream({
        pull: (stream) =>
          parts++
            ? stream.error(new TypeError("reset"))
            : stream.enqueue(new TextEncoder().encode('{"code":')),
      });
      return new Response(body, { status });
    };
    let asked = 0;
    const fetchOf = (answer: () => Response) => async () => {
      asked++;
      return answer();
    };
    const success = await client(undefined, {
      fetch: fetchOf(broken(200)),
      retry: { retries: 1, baseDelay: 0 },
    });
    await expect(success.api.GET("/users")).rejects.toMatchObject({ name: "ResponseBodyError", status: 200 });
    expect(asked).toBe(2);
    const failure = await client(undefined, { fetch: fetchOf(broken(409)) });
    const { error, response } = await failure.api.POST("/users", { body: { name: "" } });
    expect([error, response.status]).toEqual(['{"code":', 409]);
  });

  test("the statuses that no response can be made with", async () => {
    const { api } = await client(() => ({ status: 999, body: { code: "slow down" } }));
    const { data, error, response } = await api.GET("/users");
    expect([data, error, response.status]).toEqual([undefined, { code: "slow down" }, 999]);
  });

  test("no redirect", async () => {
    const { api, server } = await client(() => ({ status: 307, headers: { location: "https://evil.test" } }));
    expect((await api.GET("/users")).response.status).toBe(307);
    expect(server.received).toHaveLength(1);
  });
});

describe("and keeps what openapi-fetch offers", () => {
  test("headers, parseAs, request()", async () => {
    const { api, server } = await client();
    const { data } = await api.request("get", "/users", { headers: { "X-A": "1" }, parseAs: "text" });
    expect(data).toBe('{"id":1}');
    expect(server.received[0]?.headers["x-a"]).toBe("1");
    expect((await api.GET("/users", { parseAs: "stream" })).data).toBeInstanceOf(ReadableStream);
  });

  test("middleware, which sees the template and a real request", async () => {
    const { api, server } = await client();
    const seen: unknown[] = [];
    api.use({
      onRequest({ request, schemaPath }) {
        seen.push(schemaPath, request instanceof Request);
        request.headers.set("X-M", "1");
        return request;
      },
      onResponse: ({ response }) => Response.json({ id: 2, status: response.status }),
    });
    const { data } = await api.PUT("/users/{id}", { params: { path: { id: "a" } }, body: { name: "Ada" } });
    expect([data, seen]).toEqual([{ id: 2, status: 200 }, ["/users/{id}", true]]);
    expect(server.received[0]).toMatchObject({ headers: { "x-m": "1", authorization: "Bearer t" } });
    expect(server.received[0]?.body.toString()).toBe('{"name":"Ada"}');
  });

  test("middleware that sends the request elsewhere, without the credentials", async () => {
    const elsewhere = await loopback(() => ({ status: 200, body: { id: 9 } }));
    const { api, server } = await client();
    api.use({
      onRequest: ({ request }) => new Request(request.url.replace(server.url, elsewhere.url), request),
    });
    expect((await api.GET("/users")).data).toEqual({ id: 9 });
    expect(elsewhere.received[0]?.headers["authorization"]).toBeUndefined();
    expect(server.received).toEqual([]);
  });

  test("a base URL of its own for a call, which gets the credentials", async () => {
    const elsewhere = await loopback(() => ({ status: 200, body: { id: 9 } }));
    const { api, server } = await client();
    expect((await api.GET("/users", { baseUrl: `${elsewhere.url}/v2/` })).data).toEqual({ id: 9 });
    expect(elsewhere.received).toMatchObject([
      { target: "/v2/users", headers: { authorization: "Bearer t" } },
    ]);
    expect(server.received).toEqual([]);
    await expect(api.GET("/users", { baseUrl: "https://a:canary@b c" })).rejects.toThrow("baseUrl must be");
  });

  test("a fetch of its own for a call", async () => {
    const { api } = await client();
    const sent: Request[] = [];
    const fetch = async (request: Request) => {
      sent.push(request);
      return Response.json({ id: 3 });
    };
    expect((await api.GET("/users", { params: { query: { q: "a" } }, fetch })).data).toEqual({ id: 3 });
    expect(sent[0]?.headers.get("authorization")).toBe("Bearer t");
  });
});

describe("what openapi-fetch leaves out is put right", () => {
  test("an error without a body is an error", async () => {
    const { api } = await client(() => ({ status: 404 }));
    const { data, error } = await api.GET("/users");
    expect([data, error]).toEqual([undefined, { status: 404, title: "Not Found" }]);
  });

  test("numbers keep their digits, or are refused", async () => {
    const big = () => ({ status: 200, body: '{"id":9007199254740993}' });
    const { api } = await client(big);
    await expect(api.GET("/users")).rejects.toMatchObject({
      name: "ResponseBodyError",
      message: expect.stringContaining("a number would change"),
    });
    expect((await api.GET("/exact")).data).toEqual({ id: 9007199254740993n });
    const refusing = await client(() => ({ ...big(), status: 409 }));
    expect((await refusing.api.GET("/exact")).error).toEqual({ id: 9007199254740993n });
    expect((await refusing.api.GET("/users")).error).toBe('{"id":9007199254740993}');
  });

  test("a body that is no JSON is not shown", async () => {
    const { api } = await client(() => ({ status: 200, body: '{"id": canary' }));
    const error = await api.GET("/users").catch((error: unknown) => error);
    expect(error).toMatchObject({
      name: "ResponseBodyError",
      message: expect.stringContaining("is malformed"),
    });
    expect(inspect(error)).not.toContain("canary");
  });

  test("an operation with a server of its own gets the credentials, however that is spelt", async () => {
    const sent: [string, unknown][] = [];
    const fetch = async (url: string, { headers }: RequestInit) => {
      sent.push([url, Object(headers).authorization]);
      return Response.json({});
    };
    const config = { credentials: { it: bearer("t") }, security: [["it"]] };
    const own: Operation = {
      method: "GET",
      path: "/users",
      server: "HTTPS://Files.acme.test",
      success: { 200: json },
    };
    await createFetchClient<paths>(acme("https://acme.test", { fetch }, config), [own]).GET("/users");
    expect(sent).toEqual([["https://files.acme.test/users", "Bearer t"]]);
  });

  test("bodies where requests don't show them, as in Firefox", async () => {
    const body = vi.spyOn(Request.prototype, "body", "get");
    body.mockReturnValue(undefined as unknown as null); // what Firefox gives
    const { api, server } = await client(() => ({ status: 201, body: { id: 1 } }));
    await api.POST("/users", { body: { name: "Ada" } });
    body.mockRestore();
    expect(server.received[0]?.body.toString()).toBe('{"name":"Ada"}');
  });

  test("a query beside the one that a path has", async () => {
    const { api, server } = await client();
    await api.GET("/search?kind=user", { params: { query: { q: "a" } } });
    expect(server.received[0]?.target).toBe("/search?kind=user&q=a");
  });

  test("a fetch that comes later is used", async () => {
    const { api } = await client();
    vi.stubGlobal("fetch", async () => Response.json({ id: 4 }));
    expect((await api.GET("/users")).data).toEqual({ id: 4 });
  });

  test("bodies other than JSON", async () => {
    const { api, server } = await client(() => ({ status: 204 }));
    await api.POST("/photos", { body: { photo: new Blob(["x"], { type: "image/png" }) } });
    await api.POST("/videos", { body: new Blob(["ab"]).stream() });
    expect(server.received.map(({ headers }) => headers["content-type"])).toEqual([
      expect.stringMatching(/^multipart\/form-data; boundary=/),
      "video/mp4",
    ]);
    expect(server.received[0]?.body.toString()).toContain(
      'name="photo"; filename="blob"\r\nContent-Type: image/png',
    );
    expect(server.received[1]?.body.toString()).toBe("ab");
  });

  test("the media type that is asked for", async () => {
    const { api, server } = await client(() => ({ status: 200, body: "a,b" }));
    expect((await api.GET("/export", { parseAs: "text" })).data).toBe("a,b");
    expect(server.received[0]?.headers["accept"]).toBe("text/csv");
  });

  test("operations that need no credential, and keys in the query", async () => {
    const { api, server } = await client(() => ({ status: 204 }), {}, apiKeyQuery("key", "k"));
    await api.GET("/public");
    await api.GET("/users", { params: { query: { q: "a" } } });
    expect(server.received.map(({ target }) => target)).toEqual(["/public", "/users?q=a&key=k"]);
  });

  test("a path that is not described", async () => {
    const { api } = await client();
    const call = api.GET("/nowhere" as "/users");
    await expect(call).rejects.toThrow("the vendor describes no GET /nowhere");
  });
});
