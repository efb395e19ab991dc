// biome-ignore-all lint/suspicious/noTemplateCurlyInString: emitted code holds templates
import { describe, expect, test } from "vitest";
import type { OpenApiDocument, SecurityScheme, ServerObject } from "../../src/openapi.ts";
import { dedent } from "../support/dedent.ts";
import { documentOf, documentWith, emitFile, json } from "../support/document.ts";

const schemes: Record<string, SecurityScheme> = {
  key: { type: "apiKey", in: "header", name: "X-Key" },
  query: { type: "apiKey", in: "query", name: "key", "x-client-option": "queryKey" },
  session: { type: "apiKey", in: "cookie", name: "session", "x-client-option": "session" },
  token: { type: "http", scheme: "bearer" },
  basic: { type: "http", scheme: "basic" },
  oauth: {
    type: "oauth2",
    flows: { clientCredentials: { tokenUrl: "https://acme.test/token", scopes: { users: "" } } },
  },
};

function clientModule(parts: Partial<OpenApiDocument>): string {
  return emitFile(documentWith({ ...parts, components: { securitySchemes: schemes } }), "src/client.ts");
}

describe("a credential", () => {
  test.each([
    ["key", 'key: apiKeyHeader("X-Key", options.apiKey),'],
    ["query", 'query: apiKeyQuery("key", options.queryKey),'],
    ["session", 'session: apiKeyCookie("session", options.session),'],
    ["token", "token: bearer(options.accessToken),"],
    ["basic", "basic: basic(options.username, options.password),"],
  ])("%s is made from the options: %s", (scheme, text) => {
    const module = clientModule({ security: [{ [scheme]: [] }] });
    expect(module).toContain(`credentials: {\n        ${text}\n      },\n      security: [["${scheme}"]],\n`);
  });

  test("of an OAuth client fetches its tokens", () => {
    expect(clientModule({ security: [{ oauth: [] }] })).toContain(
      dedent`
              oauth: clientCredentials({
                tokenUrl: "https://acme.test/token",
                scopes: ["users"],
                clientId: options.clientId,
                clientSecret: options.clientSecret,
                accessToken: options.accessToken,
              }),
    `
        .replace(/^/gm, "        ")
        .trim(),
    );
  });
});

test("what the module takes from the runtime is imported by name", () => {
  const parts = {
    security: [{ key: [], token: [] }],
    servers: [{ url: "https://{t}.acme.test", variables: { t: { default: "" } } }],
  };
  expect(clientModule(parts)).toContain(
    'import { apiKeyHeader, bearer, bindOperations, createTransport, hostLabel } from "@guestlist/client-runtime";\n',
  );
});

describe("the address", () => {
  test.each<[ServerObject, string]>([
    [{ url: "https://acme.test/v1" }, '"https://acme.test/v1"'],
    [
      { url: "https://{tenant}.acme.test", variables: { tenant: { default: "x" } } },
      '`https://${hostLabel("tenant", options.tenant)}.acme.test`',
    ],
    [
      { url: "https://acme.test/{api_version}/x", variables: { api_version: { default: "v1" } } },
      '`https://acme.test/${pathSegment("apiVersion", options.apiVersion)}/x`',
    ],
    [
      { url: "https://{region}.acme.test", variables: { region: { default: "eu", enum: ["eu", "us"] } } },
      '`https://${serverVariable("region", options.region ?? "eu", ["eu", "us"])}.acme.test`',
    ],
    [
      { url: "https://a`/\\/${t}", variables: { t: { default: "x" } } },
      '`https://a\\`/\\\\/$${pathSegment("t", options.t)}`',
    ],
  ])("%j", (server, text) => {
    expect(clientModule({ servers: [server] })).toContain(`baseUrl: ${text},\n`);
  });
});

test.each([
  [{ header: "x-trace" }, 'traceId: { header: "x-trace" },'],
  [{ header: "x-trace", body: "/error/id" }, 'traceId: { header: "x-trace", body: "/error/id" },'],
])("the trace id is found where the vendor puts it: %j", (traceId, text) => {
  expect(clientModule({ "x-request-id": traceId })).toContain(text);
});

describe("a method", () => {
  const method = (operation: object) => {
    const module = emitFile(documentOf(operation), "src/client.ts");
    return /^ {2}addUser\(.*;$/m.exec(module)?.[0].trim();
  };

  test.each([
    [{}, "addUser(options?: CallOptions): Promise<AddUserResult>;"],
    [
      { requestBody: { required: true, content: json(true) } },
      "addUser(request: AddUserRequest, options?: CallOptions): Promise<AddUserResult>;",
    ],
    [
      { requestBody: { content: json(true) } },
      "addUser(request?: AddUserRequest, options?: CallOptions): Promise<AddUserResult>;",
    ],
  ])("%j: %s", (operation, signature) => {
    expect(method(operation)).toBe(signature);
  });
});
