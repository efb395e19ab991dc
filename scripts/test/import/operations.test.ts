import { describe, expect, test } from "vitest";
import { compile } from "../support/compile.ts";
import { compileEach, compileWith, importedPackage } from "./support/imported.ts";

const info = { title: "Acme", version: "1" };
const servers = [{ url: "https://api.acme.test/v1" }];
const json = (schema: object) => ({ "application/json": { schema } });
const text = { type: "string" };

interface Parts {
  operation: object;
  path?: string;
  more?: object;
}

/** The package of a document with the operation `act`. */
async function packageOf({ operation, path = "/act", more = {} }: Parts) {
  return importedPackage({
    openapi: "3.1.0",
    info,
    servers,
    paths: { [path]: { post: { operationId: "act", ...operation } } },
    ...more,
  });
}

function wireOf(files: ReadonlyMap<string, string>): string {
  return (
    files
      .get("src/wire.ts")
      ?.split("\n\n")
      .find((block) => block.startsWith("export const act:")) ?? ""
  );
}

describe("an operation of an imported document has a method", async () => {
  const cases: [what: string, parts: Parts, wire: RegExp][] = [
    ["without responses", { operation: {} }, /success: \{ 2: undescribed \}/],
    [
      "that documents refusals only",
      { operation: { responses: { 404: { description: "A", content: json(text) } } } },
      /success: \{ 2: undescribed \}/,
    ],
    ["with a body of no media type", { operation: { requestBody: {} } }, /path: "\/act",\n {2}success/],
    [
      "with extensions beside its responses",
      { operation: { responses: { "x-note": 3, 200: { description: "A", content: json(text) } } } },
      /success: \{ 200: json \}/,
    ],
    [
      "with a default response alone",
      { operation: { responses: { default: { description: "A", content: json(text) } } } },
      /success: \{ 0: json \}/,
    ],
    [
      "with ranges",
      {
        operation: {
          responses: { "2XX": { description: "A", content: json(text) }, "4xx": { description: "B" } },
        },
      },
      /success: \{ 2: json \}/,
    ],
    [
      "with several media types",
      {
        operation: {
          requestBody: { content: { "text/csv": {}, ...json(text) } },
          responses: {
            200: { description: "A", content: { "text/csv": {}, "image/png": {}, ...json(text) } },
          },
        },
      },
      /body: json,.*byContentType\(\{ "application\/json": json, "text\/csv": text, "image\/png": blob \}\)/s,
    ],
    [
      "that takes and gives bytes",
      {
        operation: {
          requestBody: { content: { "application/octet-stream": {} } },
          responses: { 200: { description: "A", content: { "application/pdf": {} } } },
        },
      },
      /body: blob,.*200: blob/s,
    ],
    [
      "that takes a form",
      {
        operation: {
          requestBody: { content: { "application/x-www-form-urlencoded": { schema: { type: "object" } } } },
        },
      },
      /body: form,/,
    ],
    [
      "that takes files",
      {
        operation: {
          requestBody: {
            content: {
              "multipart/form-data": {
                schema: { type: "object" },
                encoding: { a: { contentType: "image/png" } },
              },
            },
          },
        },
      },
      /body: .*multipartWith\(/,
    ],
    [
      "that answers with a stream",
      { operation: { responses: { 200: { description: "A", content: { "text/event-stream": {} } } } } },
      /200: eventStream/,
    ],
    [
      "that answers with XML",
      {
        operation: {
          responses: {
            200: { description: "A", content: { "application/xml": { schema: { type: "object" } } } },
          },
        },
      },
      /200: text/,
    ],
    [
      "with cookies",
      { operation: { parameters: [{ name: "session", in: "cookie", schema: text }] } },
      /parameters: \[inCookie\]/,
    ],
    [
      "with a variable that no parameter describes",
      { operation: {}, path: "/act/{id}" },
      /parameters: \[inPath\]/,
    ],
    [
      "with a parameter that has content",
      { operation: { parameters: [{ name: "filter", in: "query", content: json({ type: "object" }) }] } },
      /filter: queryJson/,
    ],
    [
      "at a server of its own",
      {
        operation: {
          servers: [{ url: "https://{region}.acme.test/up", variables: { region: { default: "eu" } } }],
        },
      },
      /server: "https:\/\/eu\.acme\.test\/up"/,
    ],
    [
      "at a server of its own, told from that of the document",
      { operation: { servers: [{ url: "/v2" }] } },
      /server: "https:\/\/api\.acme\.test\/v2"/,
    ],
    ["with security that is not defined", { operation: { security: [{ nothing: [] }] } }, /path: "\/act"/],
    [
      "that is deprecated, with callbacks and links",
      {
        operation: {
          deprecated: true,
          callbacks: { done: { "{$request.body#/url}": { post: { responses: {} } } } },
          responses: { 200: { description: "A", links: { next: { operationId: "act" } } } },
        },
      },
      /deprecated: true/,
    ],
    [
      "at a server of its own with a variable that has no value, which is that of the document then",
      { operation: { servers: [{ url: "https://{region}.acme.test/up" }] } },
      /^(?!.*server)/s,
    ],
  ];
  const packages = await Promise.all(cases.map(([, parts]) => packageOf(parts)));
  const messages = compileEach(packages.map(({ files }) => ({ files })));
  test.each(cases.map(([what, , wire], index) => ({ what, wire, index })))("$what", ({ wire, index }) => {
    expect(wireOf(packages[index]?.files ?? new Map())).toMatch(wire);
    expect(messages[index]).toEqual([]);
  });
});

test.each(["get", "head"])(
  "a body of %s, with which fetch sends none, is left out and told",
  async (method) => {
    const { files, repairs } = await importedPackage({
      openapi: "3.1.0",
      info,
      servers,
      paths: {
        "/act": {
          [method]: {
            operationId: "act",
            requestBody: { required: true, content: json(text) },
            responses: { 200: { description: "A", content: json(text) } },
          },
        },
      },
    });
    expect(wireOf(files)).not.toContain("body:");
    expect(wireOf(files)).toContain(method === "head" ? "200: none" : "200: json");
    expect(repairs).toEqual([{ what: "body of a method that has none", count: 1 }]);
  },
);

test("media types that only a parameter tells apart have one codec", async () => {
  const exact = { type: "integer", format: "int64" };
  const content = { ...json(text), "application/json; charset=utf-8": { schema: exact } };
  const { files } = await packageOf({ operation: { responses: { 200: { description: "A", content } } } });
  expect(wireOf(files)).toContain("success: { 200: exactJson }");
  expect(compile(files)).toEqual([]);
});

test("parameters are each there once, those of the path always", async () => {
  const { files } = await packageOf({
    path: "/act/{id}",
    operation: {
      parameters: [
        { name: "id", in: "path", schema: text },
        { name: "limit", in: "query", schema: { type: "integer" } },
        { name: "limit", in: "query", schema: { type: "integer" } },
        { name: "Authorization", in: "header", required: true, schema: text },
      ],
    },
  });
  expect(
    compileWith(files, "ActRequest", {
      accepts: ['{ path: { id: "1" } }', '{ path: { id: "1" }, query: { limit: 1 } }'],
      refuses: ["{}", '{ path: { id: "1" }, header: { Authorization: "a" } }'],
    }),
  ).toEqual([]);
});

test("every security scheme is an option, and two of a kind are two", async () => {
  const securitySchemes = {
    one: { type: "apiKey", in: "header", name: "X-One" },
    two: { type: "apiKey", in: "query", name: "two" },
    session: { type: "apiKey", in: "cookie", name: "sid" },
    basic: { type: "http", scheme: "basic" },
    digest: { type: "http", scheme: "digest" },
    token: {
      type: "oauth2",
      flows: { clientCredentials: { tokenUrl: "https://acme.test/token", scopes: {} } },
    },
    login: { type: "openIdConnect", openIdConnectUrl: "https://acme.test/.well-known" },
    cert: { type: "mutualTLS" },
    odd: { type: "hawk" },
  };
  const security = [
    { one: [], two: [] },
    { session: [] },
    { basic: [] },
    { digest: [] },
    { token: [] },
    { login: [] },
    { cert: [] },
    { odd: [] },
  ];
  const { files, vendor } = await packageOf({
    operation: {},
    more: { components: { securitySchemes }, security },
  });
  expect(vendor.credentials.map(({ kind, options }) => `${kind} ${options}`)).toEqual([
    "apiKey one",
    "apiKey two",
    "apiKey session",
    "basic username,password",
    "apiKey digest",
    "clientCredentials clientId,clientSecret",
    "bearer accessToken",
  ]);
  expect(compile(files)).toEqual([]);
});

test("tokens come from an absolute address, or are given", async () => {
  const securitySchemes = {
    addressless: { type: "oauth2", flows: { clientCredentials: { scopes: {} } } },
    relative: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "/token", scopes: {} } } },
  };
  const security = Object.keys(securitySchemes).map((name) => ({ [name]: [] }));
  const { files, vendor } = await packageOf({
    operation: {},
    more: { components: { securitySchemes }, security },
  });
  expect(vendor.credentials).toMatchObject([
    { kind: "bearer", scheme: "addressless" },
    { kind: "clientCredentials", scheme: "relative", tokenUrl: "https://api.acme.test/token" },
  ]);
  expect(compile(files)).toEqual([]);
});

test("variables of the server whose options collide, with each other or with those of every client", async () => {
  const names = ["fetch", "base-path", "base_path", "Base Path"];
  const { files, vendor } = await importedPackage({
    openapi: "3.1.0",
    info,
    servers: [
      {
        url: `https://acme.test/${names.map((name) => `{${name}}`).join("/")}`,
        variables: Object.fromEntries(names.map((name) => [name, { default: "x" }])),
      },
    ],
    paths: { "/act": { post: { operationId: "act", responses: {} } } },
  });
  const options = vendor.server.variables.map(({ option }) => option);
  expect(options).toEqual(["fetchVariable", "basePath", "basePathVariable", "basePathVariableVariable"]);
  for (const { name } of vendor.server.variables) expect(vendor.server.url).toContain(`{${name}}`);
  expect(compile(files)).toEqual([]);
});

test.each([
  ["none", undefined],
  ["one that is relative to an unknown place", [{ url: "/v1" }]],
])("a document with %s as its server asks for the address", async (_, list) => {
  const { files } = await importedPackage({
    openapi: "3.1.0",
    info,
    servers: list,
    paths: { "/a": { get: { operationId: "getA", responses: {} } } },
  });
  const client = files.get("src/client.ts");
  expect(client).toContain("baseUrl: string;");
  expect(compile(files)).toEqual([]);
});

test("text that tries to break out of a comment or a string stays text", async () => {
  const evil = `*/ export const evil = 1; /* \`\${process.exit()}\` " ' \\ \u2028 </script> @param`;
  const { files } = await packageOf({
    path: `/act'"\`\${x}`,
    operation: {
      summary: evil,
      description: `${evil}\n\n${"word ".repeat(10_000)}`,
      tags: [evil],
      parameters: [{ name: evil, in: "query", description: evil, schema: { enum: [evil], default: evil } }],
      responses: {
        200: {
          description: evil,
          content: json({ type: "object", properties: { [evil]: { const: evil } } }),
        },
      },
    },
    more: {
      info: { title: evil, version: evil, description: evil },
      tags: [{ name: evil, description: evil }],
    },
  });
  expect(compile(files)).toEqual([]);
  for (const [path, source] of files)
    if (path.endsWith(".ts")) expect(source, path).not.toMatch(/^export const evil/m);
});

test("an enum of thousands of values is a type", async () => {
  const values = Array.from({ length: 3000 }, (_, index) => `value ${index}`);
  const { files } = await packageOf({
    operation: { requestBody: { required: true, content: json({ enum: values }) } },
  });
  expect(compileWith(files, "ActBody", { accepts: ['"value 2999"'], refuses: ['"value 3000"'] })).toEqual([]);
});

test("a style of another place is counted, and that of the place is taken", async () => {
  const schema = { type: "array", items: text };
  const { files, repairs } = await packageOf({
    path: "/act/{d}",
    operation: {
      parameters: [
        { name: "a", in: "query", style: "simple", schema },
        { name: "b", in: "header", style: "form", explode: true, schema },
        { name: "c", in: "query", style: "pipeDelimited", explode: true, schema },
        { name: "d", in: "path", required: true, style: "deepObject", schema },
        { name: "e", in: "cookie", style: "commas", schema },
        { name: "f", in: "query", style: "spaceDelimited", explode: false, schema },
      ],
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": {
            schema: { type: "object", properties: { a: schema } },
            encoding: { a: { style: "simple", explode: false } },
          },
        },
      },
    },
  });
  expect(compile(files)).toEqual([]);
  expect(wireOf(files)).toMatch(/query: \{ f: querySpaceDelimited \}/);
  expect(repairs).toContainEqual({ what: "style of another place than the parameter's", count: 5 });
});
