import type { HttpHandler } from "msw";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { uncaughtErrors } from "../../../../scripts/testing/uncaught-errors.js";
import { createHandlers } from "../../src/msw/create-mock.js";
import { acme, mock } from "./acme.js";

/** The parts of a mock server of msw that all versions of it have. */
export interface MockServer {
  listen(options: { onUnhandledRequest: "error"; onUnhandledFrame: "error" }): void;
  close(): void;
  use(...handlers: HttpHandler[]): void;
  resetHandlers(): void;
}

const base = "https://any-tenant.acme.test/v1";
const key = { "x-key": "secret" };
const json = { ...key, "content-type": "application/json" };

/** What mock handlers do, whichever version of msw runs them. */
export function describeHandlers(setupServer: (...handlers: HttpHandler[]) => MockServer): void {
  const server = setupServer(
    ...createHandlers(acme),
    ...createHandlers(acme, { baseUrl: "http://localhost:1234/api/" }),
  );
  // The option has one name in msw 2 and another in msw 3.
  beforeAll(() => server.listen({ onUnhandledRequest: "error", onUnhandledFrame: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = key) => fetch(base + path, { headers });
  const post = (body: string, headers: Record<string, string> = json) =>
    fetch(`${base}/users`, { method: "POST", body, headers });

  describe("a stream is sent", () => {
    const users = async function* () {
      yield { id: 1 };
      yield { id: 9007199254740993n };
    };

    test("as its example has it", async () => {
      expect(await (await get("/watch")).text()).toBe("data: x\n\n");
    });

    test("as events, data that is no text as JSON", async () => {
      const data = [
        { data: { id: 1 }, event: "added", id: "7" },
        { data: "two\nlines", retry: 5 },
      ];
      server.use(mock.watchUsers({ status: 200, data }));
      expect(await (await get("/watch")).text()).toBe(
        'event: added\nid: 7\ndata: {"id":1}\n\nretry: 5\ndata: two\ndata: lines\n\n',
      );
    });

    test("as a value a line, with every digit", async () => {
      server.use(mock.listLines({ status: 200, data: users() }));
      expect(await (await get("/lines")).text()).toBe('{"id":1}\n{"id":9007199254740993}\n');
    });
  });

  describe("an operation answers with its example", () => {
    test("JSON, with every digit", async () => {
      const response = await get("/users/usr_1");
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/json");
      expect(await response.text()).toBe('{"id":9007199254740993}');
    });

    test("another media type", async () => {
      const response = await get("/export?key=secret");
      expect(response.headers.get("content-type")).toBe("text/csv");
      expect(await response.text()).toBe("id,name\n1,Ada\n");
    });

    test("no body", async () => {
      const response = await fetch(`${base}/ping`, { method: "HEAD" });
      expect([response.status, response.body]).toEqual([204, null]);
    });

    test("of a literal path, though a template before it fits", async () => {
      expect(await (await get("/users/me")).json()).toEqual({ id: 1 });
      server.use(mock.getUser({ status: 200, data: { id: 2 } }));
      expect(await (await get("/users/me")).json()).toEqual({ id: 1 });
    });

    test("at another base URL", async () => {
      const response = await fetch("http://localhost:1234/api/users/me", { headers: key });
      expect(await response.json()).toEqual({ id: 1 });
    });
  });

  describe("a request that breaks the description is refused as documented", () => {
    test.each([
      ["no credential", {}],
      ["an empty one", { "x-key": "" }],
      ["another one", { authorization: "Basic YTpi" }],
    ])("%s: 401", async (_, headers) => {
      const response = await get("/users/usr_1", headers);
      expect([response.status, await response.json()]).toEqual([401, { code: "unauthorized" }]);
    });

    test.each([
      ["a body of another shape", '{"email":5}', json],
      ["a body of another format", '{"email":"nobody"}', json],
      ["broken JSON", "{", json],
      ["no body", "", json],
      ["another content type", '{"email":"a@b.co"}', { ...key, "content-type": "text/plain" }],
    ])("%s: 422", async (_, body, headers) => {
      const response = await post(body, headers);
      expect([response.status, await response.json()]).toEqual([422, { code: "invalid" }]);
    });

    test("an override does not get to see it", async () => {
      server.use(mock.addUser(() => expect.fail("not called")));
      expect((await post('{"email":5}')).status).toBe(422);
      expect((await post('{"email":"a@b.co"}', {})).status).toBe(401);
    });

    test("unless it wants to", async () => {
      server.use(
        mock.addUser(({ body }) => ({ status: 201, data: { id: Number(body.email) } }), { validate: false }),
      );
      expect(await (await post('{"email":5}', { "content-type": "application/json" })).json()).toEqual({
        id: 5,
      });
    });
  });

  describe("where no refusal is documented, the test fails", () => {
    test("with everything that is wrong, and an answer that nobody repeats", async () => {
      let response: Response | undefined;
      const reasons = await uncaughtErrors(async () => {
        response = await get("/users/1?depth=x");
      });
      expect(reasons).toMatchObject([
        {
          name: "BrokenRequestError",
          message:
            "acme's getUser (GET https://{tenant}.acme.test/v1/users/{id}) was sent a request that its description doesn't allow:\n" +
            '  path id: found "1", expected a match of ^usr_\n' +
            '  query depth: found "x", expected an integer\n' +
            "The description documents no 400 or 422 that the mock could answer with. Mend the request, or let a handler with " +
            "{ validate: false } answer it.",
        },
      ]);
      expect(response?.status).toBe(501);
      expect(await response?.json()).toEqual({ title: expect.stringContaining("query depth") });
    });

    test("without showing credentials", async () => {
      const [reason] = await uncaughtErrors(() => get("/export", { ...key, cookie: "session=secret" }));
      expect(String(reason)).toContain(
        "credentials: found header X-Key and cookie session, expected query key or header authorization (Basic) and cookie session",
      );
      expect(String(reason)).not.toContain("secret");
    });

    test("also for an override", async () => {
      server.use(mock.getUser(() => expect.fail("not called")));
      expect(await uncaughtErrors(() => get("/users/1"))).toMatchObject([{ name: "BrokenRequestError" }]);
    });

    test("each time that the request is repeated", async () => {
      const reasons = await uncaughtErrors(async () => {
        await get("/users/1");
        await get("/users/1");
      });
      expect(reasons).toHaveLength(2);
    });
  });

  describe("credentials that go together are both needed", () => {
    test("and taken", async () => {
      const response = await get("/export", { authorization: "Basic YTpi", cookie: "session=1" });
      expect(response.status).toBe(200);
    });

    test("and one is not enough", async () => {
      expect(await uncaughtErrors(() => get("/export", { authorization: "Basic YTpi" }))).toHaveLength(1);
    });
  });

  describe("an override answers", () => {
    test("always the same", async () => {
      server.use(mock.addUser({ status: 429 }), mock.getMe({ status: 503, error: { down: true } }));
      expect([(await post('{"email":"a@b.co"}')).status, (await get("/users/me")).status]).toEqual([
        429, 503,
      ]);
      expect(await (await get("/users/me")).json()).toEqual({ down: true });
    });

    test("by what was sent, in its types", async () => {
      server.use(
        mock.getUser(async ({ path, query, request }) => ({
          status: 200,
          data: { id: BigInt(path.id.length + (query?.depth ?? 0)) },
          headers: { "x-url": request.url },
        })),
      );
      const response = await get("/users/usr_%C3%BC?depth=10");
      expect(await response.json()).toEqual({ id: 15 });
      expect(response.headers.get("x-url")).toBe(`${base}/users/usr_%C3%BC?depth=10`);
    });

    test("nothing, and leaves it to the next", async () => {
      server.use(
        mock.addUser(({ body }) =>
          body.email === "x@y.zz" ? { status: 422, error: { code: "x" } } : undefined,
        ),
      );
      expect((await post('{"email":"x@y.zz"}')).status).toBe(422);
      expect((await post('{"email":"a@b.co"}')).status).toBe(201);
    });

    test("once", async () => {
      server.use(mock.getMe({ status: 500, error: "down" }, { once: true }));
      const responses = [await get("/users/me"), await get("/users/me")];
      expect(responses.map(({ status }) => status)).toEqual([500, 200]);
      expect(await responses[0]?.json()).toBe("down");
    });

    test("at another base URL", async () => {
      server.use(mock.getMe({ status: 200, data: { id: 7 } }, { baseUrl: "http://localhost:1234/api" }));
      const response = await fetch("http://localhost:1234/api/users/me", { headers: key });
      expect([await response.json(), await (await get("/users/me")).json()]).toEqual([{ id: 7 }, { id: 1 }]);
    });

    test("in the media type of its status", async () => {
      server.use(mock.exportUsers(() => ({ status: 403, error: { title: "no" } })));
      const response = await get("/export?key=k");
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      expect(await response.json()).toEqual({ title: "no" });
    });

    test("with a response that it throws", async () => {
      server.use(
        mock.getMe(() => {
          throw new Response("teapot", { status: 418 });
        }),
      );
      expect((await get("/users/me")).status).toBe(418);
    });
  });

  test("an expectation that fails in an override fails the test", async () => {
    server.use(mock.getMe(() => expect.fail("not as expected")));
    const reasons = await uncaughtErrors(() => get("/users/me"));
    expect(reasons).toMatchObject([{ message: "not as expected" }]);
  });

  test("a request without handler is still msw's to judge", async () => {
    const warn = vi.spyOn(console, "error").mockImplementation(() => {});
    await expect(get("/nothing")).rejects.toThrow();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("without a matching request handler"));
    warn.mockRestore();
  });

  describe("a token URL that is no operation", () => {
    const ask = (form: string, url = "https://auth.acme.test/token") =>
      fetch(url, { method: "POST", body: new URLSearchParams(form) });

    test("issues tokens", async () => {
      const response = await ask("grant_type=client_credentials&client_id=a&client_secret=b");
      expect(await response.json()).toMatchObject({ access_token: expect.any(String), token_type: "Bearer" });
    });

    test("refuses what is no client", async () => {
      expect((await ask("grant_type=client_credentials")).status).toBe(401);
      expect((await ask("grant_type=password&client_id=a&client_secret=b")).status).toBe(400);
    });
  });
}
