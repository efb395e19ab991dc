import { describe, expect, test } from "vitest";
import type { Encoding, Operation, Parameter } from "../../src/openapi.ts";
import { dedent } from "../support/dedent.ts";
import { documentOf, emitFile, json } from "../support/document.ts";

/** The members of the only operation, a line each. */
function wireOf(operation: Partial<Operation>, parts = {}): string[] {
  const module = emitFile(documentOf(operation, parts), "src/wire.ts");
  const [, members = ""] = /= \{\n(.*)\n\};\n$/s.exec(module) ?? [];
  return members.split("\n").map((line) => line.trim().replace(/,$/, ""));
}

const parameter = (stated: Partial<Parameter>): Parameter => ({
  name: "id",
  in: "query",
  schema: { type: "string" },
  ...stated,
});
const described = { description: "" };

test("a module has a constant for each operation, and imports what it uses", () => {
  const operation = { requestBody: { content: json(true) }, responses: { 204: described } };
  expect(emitFile(documentOf(operation), "src/wire.ts")).toBe(dedent`
    // Generated from specs/acme/openapi.yaml by 'pnpm generate'. Do not edit.
    import type { Operation } from "@guestlist/client-runtime";
    import { json, none } from "@guestlist/client-runtime";

    export const addUser: Operation = {
      method: "POST",
      path: "/users",
      body: json,
      success: { 204: none },
    };
  `);
});

describe("what makes the calls", () => {
  const servers = [{ url: "https://files.acme.test/v2/" }];

  test("directs them to the server of the operation", () => {
    const members = wireOf({ servers });
    expect(members).toContain('server: "https://files.acme.test/v2"');
    expect(members).toContain("via: /* @__PURE__ */ atServer()");
  });

  test("pages there", () => {
    const members = wireOf({ servers, "x-pagination": { in: "query", page: "page", items: "" } });
    const paging = '/* @__PURE__ */ byPage({ in: "query", page: "page", items: "" })';
    expect(members).toContain(`via: /* @__PURE__ */ atServer(${paging})`);
  });
});

describe("a call is repeated", () => {
  const key = parameter({ in: "header", name: "Idempotency-Key" });
  const members = (method: "get" | "post", operation: Partial<Operation>) =>
    wireOf({}, { paths: { "/users": { [method]: { operationId: "addUser", ...operation } } } }).filter(
      (line) => /^(idempot|via)/.test(line),
    );

  test.each<["get" | "post", Partial<Operation>, string[]]>([
    ["post", {}, []],
    ["post", { "x-idempotent": true }, ["idempotent: true"]],
    ["post", { "x-idempotent": false }, []],
    ["get", { "x-idempotent": true }, []],
    ["get", { "x-idempotent": false }, ["idempotent: false"]],
    [
      "post",
      { parameters: [key] },
      ["via: /* @__PURE__ */ withIdempotencyKey()", 'idempotencyKey: "Idempotency-Key"'],
    ],
    ["post", { parameters: [{ ...key, in: "query" }] }, []],
  ])("%s with %j: %j", (method, operation, want) => {
    expect(members(method, operation)).toEqual(want);
  });

  test.each(["idempotency-key", "X-Idempotency-Key"])("by the key %s", (name) => {
    expect(wireOf({ parameters: [{ ...key, name }] })).toContain(`idempotencyKey: "${name}"`);
  });

  test("by its key, also on each page and at a server of its own", () => {
    const lines = wireOf({
      parameters: [key],
      servers: [{ url: "https://files.acme.test" }],
      "x-pagination": { in: "query", page: "page", items: "" },
    });
    const paging = '/* @__PURE__ */ byPage({ in: "query", page: "page", items: "" })';
    expect(lines).toContain(`via: /* @__PURE__ */ atServer(/* @__PURE__ */ withIdempotencyKey(${paging}))`);
  });
});

describe("parameters", () => {
  test("bring what writes each place, once and in the order of a request", () => {
    const parameters = [
      parameter({ in: "cookie" }),
      parameter({ in: "header" }),
      parameter({ in: "query" }),
      parameter({ in: "query", name: "other" }),
      parameter({ in: "path", required: true }),
    ];
    expect(wireOf({ parameters })).toContain("parameters: [inPath, inQuery, inHeader, inCookie]");
  });

  test("of names that every object has members of are members of their own", () => {
    const parameters = [parameter({ name: "__proto__" }), parameter({ name: "toString" })];
    expect(wireOf({ parameters })).toContain(
      'styles: { query: { ["__proto__"]: queryFormExploded, toString: queryFormExploded } }',
    );
  });

  test("that a client option fills name it", () => {
    const parameters = [
      parameter({ name: "X-Id", in: "header", "x-client-option": "id" }),
      parameter({ name: "other" }),
    ];
    expect(wireOf({ parameters })).toContain('clientOptions: { header: { "X-Id": "id" } }');
  });

  test("that client options fill are named once where several operations have them", () => {
    const document = documentOf({
      parameters: [parameter({ in: "header", name: "X-Id", "x-client-option": "id" })],
    });
    const [path = {}] = Object.values(document.paths ?? {});
    document.paths = { ...document.paths, "/others": { put: { ...path.post, operationId: "putOther" } } };
    const module = emitFile(document, "src/wire.ts");
    expect(module).toContain('\n\nconst clientOptions = { header: { "X-Id": "id" } };\n\n');
    expect(module.match(/^ {2}clientOptions,$/gm)).toHaveLength(2);
  });

  test("with content name what serialises it", () => {
    const parameters: Parameter[] = [{ name: "filter", in: "query", content: json(true) }];
    expect(wireOf({ parameters })).toContain("styles: { query: { filter: queryJson } }");
  });
});

describe("a body", () => {
  test.each([
    ["application/json", ["body: json"]],
    ["application/vnd.acme+json", ["body: json", 'contentType: "application/vnd.acme+json"']],
    ["application/x-www-form-urlencoded", ["body: form"]],
    ["multipart/form-data", ["body: multipart"]],
    ["text/plain", ["body: text"]],
    ["text/csv", ["body: text", 'contentType: "text/csv"']],
    ["application/octet-stream", ["body: blob"]],
    ["image/png", ["body: blob", 'contentType: "image/png"']],
    ["image/*", ["body: blob", 'contentType: ""']],
    ["*/*", ["body: json"]],
    ["application/*+json", ["body: json"]],
    ["text/*", ["body: text"]],
    ["multipart/related", ['body: /* @__PURE__ */ multipartWith({}, "multipart/related")']],
  ])("of the type %s: %j", (mediaType, members) => {
    const wire = wireOf({ requestBody: { content: { [mediaType]: {} } } });
    expect(wire.filter((line) => /^(body|contentType):/.test(line))).toEqual(members);
  });
});

describe("a form says how its properties travel", () => {
  const bodyOf = (mediaType: string, encoding: Record<string, Encoding>) =>
    wireOf({ requestBody: { content: { [mediaType]: { encoding } } } }).find((line) =>
      line.startsWith("body:"),
    );

  test.each<[Record<string, Encoding>, string]>([
    [{}, "body: form"],
    [{ tags: { style: "pipeDelimited" } }, "body: /* @__PURE__ */ formWith({ tags: queryPipeDelimited })"],
    [{ tags: { explode: false } }, "body: /* @__PURE__ */ formWith({ tags: queryForm })"],
    [
      { filter: { style: "deepObject", explode: true } },
      "body: /* @__PURE__ */ formWith({ filter: queryDeepObject })",
    ],
    [{ "a-b": { contentType: "application/json" } }, 'body: /* @__PURE__ */ formWith({ "a-b": queryJson })'],
    [{ note: { contentType: "text/xml" } }, "body: /* @__PURE__ */ formWith({ note: queryText })"],
    // What a text, and each item of a list, is anyway.
    [{ note: { contentType: "text/plain; charset=utf-8" }, other: {} }, "body: form"],
    [{ url: { allowReserved: true } }, "body: /* @__PURE__ */ formWith({ url: queryFormExplodedReserved })"],
  ])("%j: %s", (encoding, want) => {
    expect(bodyOf("application/x-www-form-urlencoded", encoding)).toBe(want);
  });

  test.each<[Record<string, Encoding>, string]>([
    [{}, "body: multipart"],
    [
      { photo: { contentType: "image/png" } },
      'body: /* @__PURE__ */ multipartWith({ photo: { contentType: "image/png" } })',
    ],
    [{ photo: { style: "form" } }, "body: multipart"],
    [{ photo: { contentType: "image/png, image/*" } }, "body: multipart"],
    [
      { link: { style: "deepObject", explode: true, contentType: "text/plain" }, tags: { explode: false } },
      "body: /* @__PURE__ */ multipartWith({ link: { serializer: queryDeepObject }, tags: { serializer: queryForm } })",
    ],
  ])("of parts, %j: %s", (encoding, want) => {
    expect(bodyOf("multipart/form-data", encoding)).toBe(want);
  });
});

describe("answers", () => {
  test("that succeed have the codec that reads each", () => {
    const responses = {
      200: { description: "", content: json({ type: "integer", format: "int64" }) },
      202: { description: "", content: { "image/png": {} } },
      204: described,
      "2XX": { description: "", content: json(true) },
      400: described,
    };
    expect(wireOf({ responses })).toContain("success: { 200: exactJson, 202: blob, 204: none, 2: json }");
  });

  test("by default are written as 0", () => {
    expect(wireOf({ responses: { default: { description: "", content: json(true) } } })).toContain(
      "success: { 0: json }",
    );
  });

  test("of several media types have a codec for each, where those differ", () => {
    const contents = (...mediaTypes: string[]) =>
      Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, {}]));
    const responses = {
      200: { description: "", content: contents("image/png", "Application/JSON; charset=utf-8") },
      201: { description: "", content: contents("image/png", "application/pdf") },
    };
    expect(wireOf({ responses })).toContain(
      'success: { 200: /* @__PURE__ */ byContentType({ "application/json": json, "image/png": blob }), 201: blob }',
    );
  });

  test("that fail are read exactly only where that matters", () => {
    const exact = { description: "", content: json({ type: "integer", format: "int64" }) };
    expect(wireOf({ responses: { 204: described, 409: exact } })).toContain("failure: exactJson");
    expect(
      wireOf({ responses: { 204: described, 409: { description: "", content: json(true) } } }).join(),
    ).not.toContain("failure");
  });

  test.each([
    [["application/json"], undefined],
    [[], undefined],
    [
      ["application/json", "application/problem+json"],
      'accept: "application/json, application/problem+json"',
    ],
    [["image/png"], 'accept: "image/png"'],
  ])("of the types %j: %s", (mediaTypes, want) => {
    const responses = Object.fromEntries(
      mediaTypes.map((mediaType, index) => [
        String(200 + index),
        { description: "", content: { [mediaType]: {} } },
      ]),
    );
    expect(wireOf({ responses }).find((line) => line.startsWith("accept"))).toBe(want);
  });
});

describe("an operation says of itself", () => {
  const components = {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      token: { type: "http", scheme: "bearer" },
    },
  } as const;
  const parts = { security: [{ key: [] }], components };

  test.each<[Partial<Operation>, string[]]>([
    [{}, []],
    [{ security: [{ key: [] }] }, []],
    [{ security: [{ token: [] }] }, ['security: [["token"]]']],
    [{ security: [] }, ["security: []"]],
    [{ deprecated: true }, ["deprecated: true"]],
  ])("%j: %j", (operation, want) => {
    const usual = wireOf({}, parts);
    expect(wireOf(operation, parts).filter((line) => !usual.includes(line))).toEqual(want);
  });
});

test("an answer whose description leaves open how it travels is read by what it says it is", () => {
  const responses = {
    200: { description: "", content: { "*/*": { schema: { type: "string" } } } },
    201: { description: "", content: { "*/*": {} } },
  };
  expect(wireOf({ responses })).toContain(
    'success: { 200: /* @__PURE__ */ byContentType({ "application/json": json, "*/*": text }), 201: undescribed }',
  );
});
