import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  apiKeyCookie,
  apiKeyHeader,
  apiKeyQuery,
  basic,
  bearer,
  type Credential,
  clientCredentials,
  inCookie,
  inHeader,
  inPath,
  inQuery,
  json,
  type Operation,
  observe,
  queryDeepObject,
  unwrap,
} from "../../src/index.js";
import { acme, call } from "../support/acme.js";

const operation: Operation = {
  method: "PUT",
  path: "/users/{id}/{key}",
  parameters: [inPath, inQuery, inHeader, inCookie],
  styles: { query: { deep: queryDeepObject } },
  body: json,
  success: { 200: json },
};

/** A word that is nowhere but where it was put. */
let count = 0;
const secret = () => `canary-${++count}-%${count}x`;

const credentials: Record<string, (value: () => string) => Credential | undefined> = {
  header: (value) => apiKeyHeader("X-Key", value()),
  headerLater: (value) => apiKeyHeader("X-Key", async () => value()),
  query: (value) => apiKeyQuery("key", value()),
  cookie: (value) => apiKeyCookie("key", () => value()),
  bearer: (value) => bearer(value()),
  basic: (value) => basic(value(), value()),
  oauth: (value) =>
    clientCredentials({ tokenUrl: "https://acme.test/token", clientId: value(), clientSecret: value() }),
};

/** What all secrets begin with, and that in Base64 wherever it stands. */
const anyForm = /canary|Y2FuYXJ5|NhbmFye|jYW5hcn/i;

/** What goes wrong; a server that answers repeats what it was sent. */
const faults = {
  "an answer that repeats the request": (sent: string) => new Response(sent, { status: 422 }),
  "the same as JSON": (sent: string) => Response.json({ message: sent }, { status: 422 }),
  "the same with its HTML escaped": (sent: string) =>
    new Response(
      sent.replace(/[-%]/g, (sign) => `&#${sign.charCodeAt(0)};`),
      { status: 422 },
    ),
  "the same as JSON in JSON": (sent: string) =>
    Response.json({ message: JSON.stringify({ sent }).replaceAll("-", "\\u002d") }, { status: 422 }),
  "the same percent-encoded in small letters": (sent: string) =>
    new Response(
      sent.replace(/[^a-z\d]/gi, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`),
      {
        status: 422,
      },
    ),
  "the same in Base64": (sent: string) => new Response(btoa(sent), { status: 422 }),
  "the same in capitals": (sent: string) => new Response(sent.toUpperCase(), { status: 422 }),
  "a success that is malformed": (sent: string) => new Response(`{"sent": ${sent}`),
  "an undocumented success": (sent: string) => new Response(JSON.stringify({ sent }), { status: 202 }),
  "a fetch whose error shows the URL": (_: string, url: string) => {
    throw Object.assign(new TypeError(`can't connect to ${url}`), { path: url });
  },
  "a fetch whose error's cause shows the URL": (_: string, url: string) => {
    throw new TypeError("fetch failed", { cause: new Error(`connect ${url}`) });
  },
  "a fetch that throws no error, but text that shows the URL": (_: string, url: string) => {
    throw `can't connect to ${url}`;
  },
  "a body that breaks off": () =>
    new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError("terminated")) })),
  "a server that does not answer": () => new Promise<Response>(() => {}),
} satisfies Record<string, (sent: string, url: string) => Response | Promise<Response>>;

/** Positions that can't be sent with the given value, so that the refusal is looked at as well. */
const poisons = {
  none: (value: string) => value,
  header: (value: string) => `${value}\n`,
  path: (value: string) => `../${value}`,
};

test("no secret shows in hooks, messages, stacks, or the printed form of what is thrown", async () => {
  const kinds = new Map<string, number>();
  for (const credentialWith of Object.values(credentials)) {
    for (const fault of Object.values(faults)) {
      for (const poison of Object.keys(poisons)) {
        const canaries: string[] = [];
        const canary = () => {
          const value = secret();
          canaries.push(value);
          return value;
        };
        const told: unknown[] = [];
        const tell = (event: object) => {
          told.push(event);
        };
        const poisoned = (where: "header" | "path") =>
          poison === where ? poisons[where](canary()) : canary();
        const transport = acme(
          "https://acme.test",
          {
            hooks: observe({ onRequest: tell, onResponse: tell, onRetry: tell, onError: tell }),
            headers: { "X-Client": canary() },
            retry: { baseDelay: 0, retries: 1 },
            attemptTimeout: 2,
            async fetch(url, init) {
              const headers = Object.entries(init.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
              const [, user = ""] = /Basic (\S+)/.exec(headers.join()) ?? [];
              const sent = [atob(user), url, decodeURIComponent(url), ...headers, init.body].join("\n");
              if (url.endsWith("/token")) return Response.json({ access_token: canary(), expires_in: 60 });
              return fault(sent, url);
            },
          },
          {
            credentials: { it: credentialWith(canary) },
            security: [["it"]],
            traceId: { header: "x-request-id", body: "/none" },
          },
        );
        const request = {
          path: { id: poisoned("path"), key: canary() },
          query: { token: canary(), deep: { inner: canary() } },
          header: { "X-Call": poisoned("header") },
          cookie: { session: canary() },
          body: { password: canary(), list: [{ secret: canary() }] },
        };
        const thrown = await unwrap(
          call(transport, operation, request, { headers: { "X-Option": canary() } }),
        ).catch((error) => error);
        expect(thrown).toBeInstanceOf(Error);
        const shown = [thrown, ...told].flatMap((value) => [
          inspect(value, { depth: 12 }),
          JSON.stringify(value),
          value instanceof Error ? `${value.message}\n${value.stack}\n${String(value)}` : "",
        ]);
        for (const text of shown) expect(text).not.toMatch(anyForm);
        for (const value of canaries) {
          for (const form of [
            value,
            encodeURIComponent(value),
            JSON.stringify(value).slice(1, -1),
            btoa(value),
          ]) {
            expect(shown.filter((text) => text.includes(form))).toEqual([]);
          }
        }
        const { name } = thrown as Error; // as has just been expected
        kinds.set(name, (kinds.get(name) ?? 0) + 1);
      }
    }
  }
  for (const kind of ["HttpError", "ConnectionError", "TimeoutError", "ResponseBodyError", "RequestError"])
    expect(kinds.get(kind), kind).toBeGreaterThan(3);
});

test.each([
  ["a number", { body: { pin: 918273 } }, "the pin 918273 is wrong", "the pin [redacted] is wrong"],
  ["a bigint", { body: { id: 9182736459182736n } }, "no 9182736459182736", "no [redacted]"],
  ["an address that names a property", { body: { "ada@acme.test": 1 } }, "no ada@acme.test", "no [redacted]"],
  ["an option of the client", {}, "no workspace W-4711", "no workspace [redacted]"],
  ["a space of a form", { query: { name: "Ada Lovelace" } }, "no ada+lovelace", "no [redacted]"],
  ["an escape of PHP", { body: { key: "a/bcd" } }, 'not "a\\/bcd"', 'not "[redacted]"'],
  ["the name of a property", { body: { email: 1 } }, "email is taken", "email is taken"],
  ["an escape that is no secret", {}, "50%25 of A+B", "50%25 of A+B"],
])("an answer may repeat %s", async (_, request, answer, shown) => {
  const fetch = async () => new Response(answer, { status: 422 });
  const inPathOption = {
    ...operation,
    path: "/{workspace}",
    clientOptions: { path: { workspace: "workspaceId" } },
  };
  const transport = acme("https://acme.test", { fetch, workspaceId: "W-4711" } as object);
  await expect(unwrap(call(transport, inPathOption, request))).rejects.toThrow(`answered 422: ${shown}`);
});
