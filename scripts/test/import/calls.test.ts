import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { member } from "../../src/trial-call.ts";
import { loadPackage } from "../../testing/load-package.ts";
import { type Answer, type LoopbackServer, startLoopbackServer } from "../../testing/loopback-server.ts";
import { compile } from "../support/compile.ts";
import { importedPackage } from "./support/imported.ts";

/** What a test calls of a generated package, whose names only its document knows. */
// biome-ignore lint/suspicious/noExplicitAny: the compiler judges the types elsewhere; here calls are made
type Client = Record<string, (...parameters: any[]) => Promise<any>>;

const text = { type: "string" };
const list = { type: "array", items: text };
const bytes = { type: "string", format: "binary" };
const object = { type: "object" };
const json = (schema: object) => ({ "application/json": { schema } });
const ok = { 200: { description: "Ok.", content: json(object) } };
const answering = (content: object) => ({ 200: { description: "Ok.", content } });

interface Call {
  /** Path and, before it, the method where it is not POST. */
  at: string;
  operation: object;
  request?: object;
  /** What arrives, as far as it matters. */
  arrives: object;
  answer?: Answer;
  data?: unknown;
}

const plain = { ok: true };

/** Operations by their id, each with one call of it. */
const calls: Record<string, Call> = {
  ownServer: {
    at: "GET /own",
    operation: { servers: [{ url: "{server}/{v}", variables: { v: { default: "v9" } } }], responses: ok },
    arrives: { path: "/v9/own" },
  },
  cookies: {
    at: "GET /cookies",
    operation: {
      parameters: [
        { name: "a b", in: "cookie", schema: text },
        { name: "list", in: "cookie", explode: false, schema: list },
      ],
      responses: ok,
    },
    request: { cookie: { "a b": "x;y", list: ["1", "2"] } },
    arrives: { headers: { cookie: "a%20b=x%3By; list=1,2; sid=secret" } },
  },
  bytesOfAnyImage: {
    at: "/images",
    operation: { requestBody: { content: { "image/*": {} } }, responses: ok },
    request: { body: new Blob(["x"], { type: "image/gif" }) },
    arrives: { headers: { "content-type": "image/gif" }, body: "x" },
  },
  octets: {
    at: "/octets",
    operation: { requestBody: { content: { "application/octet-stream": {} } }, responses: ok },
    request: { body: new TextEncoder().encode("x") },
    arrives: { headers: { "content-type": "application/octet-stream" }, body: "x" },
  },
  anyBody: {
    at: "/any",
    operation: { requestBody: { content: { "*/*": { schema: object } } }, responses: ok },
    request: { body: { a: 1 } },
    arrives: { headers: { "content-type": "application/json" }, body: '{"a":1}' },
  },
  xml: {
    at: "/xml",
    operation: {
      requestBody: { content: { "application/xml": { schema: object } } },
      responses: answering({ "application/xml": {} }),
    },
    request: { body: "<a/>" },
    arrives: { headers: { "content-type": "application/xml", accept: "application/xml" }, body: "<a/>" },
    answer: { status: 200, headers: { "content-type": "application/xml" }, body: "<b/>" },
    data: "<b/>",
  },
  parts: {
    at: "/parts",
    operation: {
      requestBody: {
        content: {
          ...json({ type: "object", properties: { file: bytes } }),
          "multipart/form-data": {
            schema: { type: "object", properties: { file: bytes, meta: object, tags: list } },
          },
        },
      },
      responses: ok,
    },
    request: { body: { file: new File(["f"], "a.txt"), meta: { a: { b: 1 } }, tags: ["x", "y"] } },
    arrives: {
      body: expect.stringMatching(
        /name="file"; filename="a.txt".*\r\nf\r\n.*name="meta"\r\nContent-Type: application\/json\r\n\r\n\{"a":\{"b":1\}\}\r\n.*name="tags"\r\n\r\nx\r\n.*name="tags"\r\n\r\ny\r\n/s,
      ),
    },
  },
  related: {
    at: "/related",
    operation: { requestBody: { content: { "multipart/related": { schema: object } } }, responses: ok },
    request: { body: { a: { b: 1 } } },
    arrives: { headers: { "content-type": expect.stringMatching(/^multipart\/related; boundary=\S+$/) } },
  },
  fields: {
    at: "/fields",
    operation: {
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": {
            schema: object,
            encoding: { filter: { style: "deepObject", explode: true }, ids: { explode: false } },
          },
        },
      },
      responses: ok,
    },
    request: { body: { tags: ["x", "y"], filter: { a: 1 }, ids: [1, 2] } },
    arrives: { body: "tags=x&tags=y&filter%5Ba%5D=1&ids=1,2" },
  },
  linesSent: {
    at: "/lines",
    operation: { requestBody: { content: { "application/x-ndjson": {} } }, responses: ok },
    request: { body: new Blob(["1\n2\n"]).stream() },
    arrives: { headers: { "content-type": "application/x-ndjson" }, body: "1\n2\n" },
  },
  severalTypes: {
    at: "/several",
    operation: {
      requestBody: { content: { "text/plain": { schema: text }, ...json(object) } },
      responses: answering({ "text/csv": { schema: text }, ...json(object) }),
    },
    request: { body: { a: 1 } },
    arrives: { headers: { "content-type": "application/json", accept: "application/json, text/csv" } },
    answer: { status: 200, headers: { "content-type": "text/csv" }, body: "a;b" },
    data: "a;b",
  },
  nothing: {
    at: "DELETE /nothing",
    operation: { responses: { 204: { description: "Gone.", content: json(object) } } },
    arrives: { method: "DELETE" },
    answer: { status: 204 },
    data: undefined,
  },
  head: {
    at: "HEAD /head",
    operation: { responses: ok },
    arrives: { method: "HEAD" },
    answer: { status: 200, headers: { "content-type": "application/json" } },
    data: undefined,
  },
  silent: { at: "GET /silent", operation: {}, arrives: { headers: { accept: "*/*" } } },
  anyText: {
    at: "GET /any-text",
    operation: { responses: answering({ "*/*": { schema: text } }) },
    arrives: {},
    answer: { status: 200, headers: { "content-type": "text/plain" }, body: "hello" },
    data: "hello",
  },
  events: {
    at: "GET /events",
    operation: {
      responses: answering({ "text/event-stream": { itemSchema: { properties: { data: text } } } }),
    },
    arrives: { headers: { accept: "text/event-stream" } },
    answer: { status: 200, headers: { "content-type": "text/event-stream" }, body: "event: a\ndata: 1\n\n" },
    data: [{ event: "a", data: "1", id: "", json: expect.any(Function) }],
  },
  lines: {
    at: "GET /lines",
    operation: { responses: answering({ "application/jsonl": { itemSchema: object } }) },
    arrives: { headers: { accept: "application/jsonl" } },
    answer: { status: 200, headers: { "content-type": "application/jsonl" }, body: '{"a":1}\n{"a":2}\n' },
    data: [{ a: 1 }, { a: 2 }],
  },
  pathStyles: {
    at: "GET /p/{a}.json/{c}:act/{list}/{m}",
    operation: {
      parameters: [
        { name: "a", in: "path", required: true, schema: text },
        { name: "list", in: "path", required: true, style: "label", explode: true, schema: list },
        { name: "m", in: "path", required: true, style: "matrix", schema: object },
      ],
      responses: ok,
    },
    request: { path: { a: "x/y", c: "q", list: ["1", "2"], m: { k: "v" } } },
    arrives: { path: "/p/x%2Fy.json/q:act/.1.2/;m=k,v" },
  },
  fragment: {
    at: "GET /#Action=List",
    operation: { parameters: [{ name: "page", in: "query", schema: text }], responses: ok },
    request: { query: { page: "1" } },
    arrives: { path: "/", query: [["page", "1"]] },
  },
  otherFragment: { at: "GET /#Action=Get", operation: { responses: ok }, arrives: { path: "/" } },
  queryInPath: {
    at: "GET /find?kind=user",
    operation: { parameters: [{ name: "page", in: "query", schema: text }], responses: ok },
    request: { query: { page: "1" } },
    arrives: {
      path: "/find",
      query: [
        ["kind", "user"],
        ["page", "1"],
      ],
    },
  },
  wholeQueryOfFields: {
    at: "GET /whole",
    operation: {
      parameters: [
        {
          name: "q",
          in: "querystring",
          content: {
            "application/x-www-form-urlencoded": { schema: { type: "object", properties: { a: list } } },
          },
        },
      ],
      responses: ok,
    },
    request: { query: { q: { a: ["x y", "z"] } } },
    arrives: {
      query: [
        ["a", "x y"],
        ["a", "z"],
      ],
    },
  },
  wholeQueryOfJson: {
    at: "PUT /whole",
    operation: { parameters: [{ name: "q", in: "querystring", content: json(object) }], responses: ok },
    request: { query: { q: { a: [1] } } },
    arrives: { query: [['{"a":[1]}', ""]] },
  },
  wholeQueryOfText: {
    at: "PATCH /whole",
    operation: {
      parameters: [{ name: "q", in: "querystring", content: { "application/jsonpath": { schema: text } } }],
      responses: ok,
    },
    request: { query: { q: "$.a[1:1]" } },
    arrives: { query: [["$.a[1:1]", ""]] },
  },
  safeQuery: {
    at: "QUERY /users",
    operation: { requestBody: { content: json(object) }, responses: ok },
    request: { body: { a: 1 } },
    arrives: { method: "QUERY", body: '{"a":1}' },
  },
  methodOfItsOwn: { at: "COPY /users", operation: { responses: ok }, arrives: { method: "COPY" } },
};

const usual = new Set(["get", "put", "post", "delete", "head", "patch", "query"]);

/** A document of OpenAPI 3.2 with all operations, and a server of its own where one asks for it. */
function documentAt(url: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [operationId, { at, operation }] of Object.entries(calls)) {
    const [, method = "POST", path = ""] = /^(?:([A-Z]+) )?(.*)$/.exec(at) ?? [];
    const item = paths[path] ?? {};
    paths[path] = item;
    const described = { operationId, ...JSON.parse(JSON.stringify(operation).replaceAll("{server}", url)) };
    if (usual.has(method.toLowerCase())) item[method.toLowerCase()] = described;
    else item["additionalOperations"] = { [method]: described };
  }
  const securitySchemes = { session: { type: "apiKey", in: "cookie", name: "sid" } };
  return {
    openapi: "3.2.0",
    info: { title: "Acme", version: "1" },
    servers: [{ url: `${url}/` }],
    security: [{ session: [] }],
    paths,
    components: { securitySchemes },
  };
}

describe("every operation of a document is called as it is described", () => {
  let server: LoopbackServer;
  let folder: string;
  let create: (options: object) => Client;
  let messages: string[];
  let answer: Answer = { status: 200, body: plain };

  beforeAll(async () => {
    server = await startLoopbackServer(() => answer);
    const { files } = await importedPackage(documentAt(server.url));
    messages = compile(files);
    folder = await mkdtemp(join(tmpdir(), "guestlist-package-"));
    create = member(await loadPackage(folder, files), "createAcmeClient");
  });
  afterAll(async () => {
    if (folder) await rm(folder, { recursive: true });
    await server?.close();
  });

  test("by a package that compiles", () => expect(messages).toEqual([]));

  test.each(Object.entries(calls))("%s", async (id, { request, arrives, answer: given, ...call }) => {
    answer = given ?? { status: 200, body: plain };
    server.requests.length = 0;
    const client = create({ apiKey: "secret" });
    const result = await (request === undefined ? client[id]?.() : client[id]?.(request));
    expect(result).toMatchObject({ ok: true });
    expect(server.requests).toMatchObject([arrives]);
    const isStream = typeof result.data?.[Symbol.asyncIterator] === "function";
    expect(isStream ? await all(result.data) : result.data).toEqual("data" in call ? call.data : plain);
  });
});

async function all(parts: AsyncIterable<unknown>): Promise<unknown[]> {
  const received: unknown[] = [];
  for await (const part of parts) received.push(part);
  return received;
}
