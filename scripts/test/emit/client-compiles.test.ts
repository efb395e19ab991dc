import { describe, expect, test } from "vitest";
import type { OpenApiDocument, Parameter, Schema } from "../../src/openapi.ts";
import { compile } from "../support/compile.ts";
import { documentOf, documentWith, emit, named } from "../support/document.ts";

describe("a client compiles with", () => {
  const securitySchemes = {
    key: { type: "apiKey", in: "header", name: "X-Key" },
    token: { type: "http", scheme: "bearer" },
    basic: { type: "http", scheme: "basic" },
    oauth: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://acme.test/token" } } },
    certificate: { type: "mutualTLS" },
  } as const;

  const security = [{ key: [] }];

  test.each([
    ["no credential", []],
    ["one credential", [{ key: [] }]],
    ["a user name and a password", [{ basic: [] }]],
    ["two together", [{ key: [], basic: [] }]],
    ["alternatives", [{ key: [] }, { token: [] }]],
    ["alternatives of which one is none", [{ key: [] }, {}]],
    ["an OAuth client", [{ oauth: [] }]],
    ["an OAuth client or a token", [{ oauth: [] }, { token: [] }]],
    ["an OAuth client or nothing", [{ oauth: [] }, {}]],
    ["a certificate", [{ certificate: [] }]],
  ])("%s", (_, requirements) => {
    expect(
      compile(emit(documentOf({}, { security: requirements, components: { securitySchemes } }))),
    ).toEqual([]);
  });

  test("an OAuth client that only one operation needs", () => {
    const paths = { "/a": { get: { operationId: "listA", security: [{ oauth: [] }] } } };
    expect(compile(emit(documentWith({ paths, components: { securitySchemes } })))).toEqual([]);
  });

  const option = (name: string, schema: Schema): Parameter => ({
    name,
    in: "header",
    schema,
    "x-client-option": name,
  });
  test.each<[string, Parameter[]]>([
    ["a plain option", [option("one", { type: "string" })]],
    ["an option of a named type", [option("one", named("Id"))]],
    ["two options of one named type", [option("one", named("Id")), option("two", named("Id"))]],
    ["an option that is a list of a named type", [option("one", { type: "array", items: named("Id") })]],
    ["an option that may be null", [option("one", { oneOf: [named("Id"), { type: "null" }] })]],
    ["an option of open values", [option("one", { type: "string", "x-extensible-enum": ["a"] })]],
  ])("%s", (_, parameters) => {
    const components = { securitySchemes, schemas: { Id: { type: "string" } } };
    expect(compile(emit(documentOf({ parameters }, { security, components })))).toEqual([]);
  });

  test("server variables of every kind", () => {
    const variables = {
      tenant: { default: "x" },
      region: { default: "eu", enum: ["eu", "us"] },
      version: { default: "v1" },
    };
    const servers: OpenApiDocument["servers"] = [
      { url: "https://{tenant}.{region}.acme.test/{version}", variables },
    ];
    expect(
      compile(
        emit(
          documentOf(
            {},
            { servers, security, components: { securitySchemes }, "x-request-id": { header: "x-id" } },
          ),
        ),
      ),
    ).toEqual([]);
  });
});
