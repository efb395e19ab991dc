import { describe, expect, test } from "vitest";
import { Security } from "../../src/model/security.ts";
import type { SecurityRequirement, SecurityScheme } from "../../src/openapi.ts";
import { documentWith } from "../support/document.ts";

const schemes: Record<string, SecurityScheme> = {
  key: { type: "apiKey", in: "header", name: "X-Api-Key", description: "A key." },
  queryKey: { type: "apiKey", in: "query", name: "key", "x-client-option": "queryKey" },
  cookie: { type: "apiKey", in: "cookie", name: "session", "x-client-option": ["session"] },
  bearer: { type: "http", scheme: "Bearer" },
  basic: { type: "http", scheme: "BASIC" },
  oauth: {
    type: "oauth2",
    flows: { clientCredentials: { tokenUrl: "https://acme.test/token", scopes: { read: "", write: "" } } },
  },
  code: { type: "oauth2", flows: { authorizationCode: { tokenUrl: "https://acme.test/token" } } },
  openId: { type: "openIdConnect", openIdConnectUrl: "https://acme.test/.well-known/openid-configuration" },
  certificate: { type: "mutualTLS" },
};

function securityOf(requirements: SecurityRequirement[], declared = schemes): Security {
  return new Security(documentWith({ components: { securitySchemes: declared } }), requirements);
}

describe("a scheme becomes a credential", () => {
  test.each([
    ["key", { kind: "apiKey", in: "header", name: "X-Api-Key", options: ["apiKey"], description: "A key." }],
    ["queryKey", { kind: "apiKey", in: "query", name: "key", options: ["queryKey"] }],
    ["cookie", { kind: "apiKey", in: "cookie", name: "session", options: ["session"] }],
    ["bearer", { kind: "bearer", options: ["accessToken"] }],
    ["basic", { kind: "basic", options: ["username", "password"] }],
    [
      "oauth",
      {
        kind: "clientCredentials",
        tokenUrl: "https://acme.test/token",
        scopes: ["read", "write"],
        options: ["clientId", "clientSecret"],
      },
    ],
    ["code", { kind: "bearer", options: ["accessToken"] }],
    ["openId", { kind: "bearer", options: ["accessToken"] }],
  ])("%s", (name, want) => {
    expect(securityOf([{ [name]: [] }]).credentials).toEqual([{ scheme: name, description: "", ...want }]);
  });

  test("but not where nothing requires it", () => {
    expect(securityOf([{ key: [] }]).credentials.map(({ scheme }) => scheme)).toEqual(["key"]);
  });

  test("and mutual TLS is none: the runtime presents the certificate", () => {
    const security = securityOf([{ certificate: [] }]);
    expect(security.credentials).toEqual([]);
    expect(security.alternatives([{ certificate: [] }])).toEqual([[]]);
  });

  test("once, where two schemes come to the same", () => {
    const security = securityOf([{ bearer: [] }, { openId: [] }]);
    expect(security.credentials.map(({ scheme }) => scheme)).toEqual(["bearer"]);
    expect(security.alternatives([{ bearer: [] }, { openId: [] }])).toEqual([["bearer"]]);
  });

  test("and once where both are demanded together", () => {
    const requirements = [{ bearer: [], code: [] }];
    expect(securityOf(requirements).alternatives(requirements)).toEqual([["bearer"]]);
  });

  test("of its own, where only what carries it is different", () => {
    const declared: Record<string, SecurityScheme> = {
      ApiKeyAuth: { type: "apiKey", in: "header", name: "X-Api-Key" },
      AppKeyAuth: { type: "apiKey", in: "header", name: "X-App-Key" },
      sameKey: { type: "apiKey", in: "header", name: "x-app-key" },
      apiKey: { type: "apiKey", in: "query", name: "key" },
      oauth: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://acme.test/1" } } },
      oauth2: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://acme.test/2" } } },
    };
    const requirements = [
      { ApiKeyAuth: [], AppKeyAuth: [] },
      { sameKey: [] },
      { apiKey: [] },
      { oauth: [] },
      { oauth2: [] },
    ];
    const security = securityOf(requirements, declared);
    expect(security.credentials.map(({ scheme, options }) => [scheme, ...options])).toEqual([
      ["ApiKeyAuth", "apiKey"],
      ["AppKeyAuth", "appKeyAuth"],
      ["apiKey", "apiKeyApiKey"],
      ["oauth", "clientId", "clientSecret"],
      ["oauth2", "oauth2ClientId", "oauth2ClientSecret"],
    ]);
    expect(security.alternatives(requirements)).toEqual([
      ["ApiKeyAuth", "AppKeyAuth"],
      ["AppKeyAuth"],
      ["apiKey"],
      ["oauth"],
      ["oauth2"],
    ]);
  });

  test("through a reference", () => {
    const aliased = { ...schemes, alias: { $ref: "#/components/securitySchemes/key" } };
    const document = documentWith({ components: { securitySchemes: aliased } });
    expect(new Security(document, [{ alias: [] }]).credentials).toMatchObject([
      { scheme: "alias", name: "X-Api-Key" },
    ]);
  });
});

test.each<[SecurityRequirement[], string[][]]>([
  [[], []],
  [[{}], [[]]],
  [[{ key: [] }], [["key"]]],
  [[{ key: [], bearer: [] }], [["key", "bearer"]]],
  [
    [{ key: [] }, { bearer: [] }],
    [["key"], ["bearer"]],
  ],
  [
    [{ key: [] }, {}],
    [["key"], []],
  ],
  [
    [{}, { key: [] }],
    [["key"], []],
  ],
  [[{ key: [], certificate: [] }], [["key"]]],
])("the requirements %j are the alternatives %j", (requirements, want) => {
  expect(securityOf([{ key: [], bearer: [], certificate: [] }]).alternatives(requirements)).toEqual(want);
});
