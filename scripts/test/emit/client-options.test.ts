import { describe, expect, test } from "vitest";
import type { OpenApiDocument, Parameter, SecurityScheme } from "../../src/openapi.ts";
import { declaration } from "../support/declaration.ts";
import { dedent } from "../support/dedent.ts";
import { documentOf, emitFile } from "../support/document.ts";

const schemes: Record<string, SecurityScheme> = {
  key: { type: "apiKey", in: "header", name: "X-Key", description: "The key." },
  token: { type: "http", scheme: "bearer", description: "The token." },
  basic: { type: "http", scheme: "basic" },
  oauth: {
    type: "oauth2",
    description: "From the settings.",
    flows: { clientCredentials: { tokenUrl: "https://acme.test/token" } },
  },
};

function clientModule(parts: Partial<OpenApiDocument>, parameters: Parameter[] = []): string {
  const components = { securitySchemes: schemes, ...parts.components };
  return emitFile(documentOf({ parameters }, { ...parts, components }), "src/client.ts");
}

/** The options of a client, without what describes them. */
function optionsOf(parts: Partial<OpenApiDocument>, parameters: Parameter[] = []): string {
  const module = clientModule(parts, parameters);
  const types = ["AcmeCredentials", "AcmeOptions"].filter((name) => module.includes(`export type ${name} `));
  const text = (types.length > 0 ? types : ["AcmeOptions"]).map((name) => optionsText(module, name)).join("");
  return text.replace(/^ *\/\*\*.*?\*\/\n/gms, "").replace(/\n\n+/g, "\n");
}

/** The declaration of a type that holds empty lines. */
function optionsText(module: string, name: string): string {
  const start = module.search(new RegExp(`^export \\w+ ${name}\\b`, "m"));
  return `${module.slice(start).split(/\n\n(?=\/\*\*|export)/)[0]}\n`;
}

describe("credentials", () => {
  test("are none where none are needed", () => {
    expect(optionsOf({})).toBe("export interface AcmeOptions extends ClientOptions {\n}\n");
  });

  test("are required where there is one way to authenticate", () => {
    expect(optionsOf({ security: [{ key: [] }] })).toBe(dedent`
      export interface AcmeOptions extends ClientOptions {
        apiKey: Secret;
      }
    `);
  });

  test("are required together where they go together", () => {
    expect(optionsOf({ security: [{ key: [], basic: [] }] })).toBe(dedent`
      export interface AcmeOptions extends ClientOptions {
        apiKey: Secret;
        username: Secret;
        password: Secret;
      }
    `);
  });

  test("are alternatives where there are several ways", () => {
    expect(optionsOf({ security: [{ key: [] }, { token: [] }] })).toBe(dedent`
      export type AcmeCredentials =
        | {
            apiKey: Secret;
            accessToken?: Secret | undefined;
          }
        | {
            apiKey?: Secret | undefined;
            accessToken: Secret;
          };
      export type AcmeOptions = ClientOptions & AcmeCredentials;
    `);
  });

  test("of an OAuth client are its id and secret, or a token", () => {
    expect(optionsOf({ security: [{ oauth: [] }] })).toBe(dedent`
      export type AcmeCredentials =
        | {
            clientId: Secret;
            clientSecret: Secret;
            accessToken?: Secret | undefined;
          }
        | {
            clientId?: Secret | undefined;
            clientSecret?: Secret | undefined;
            accessToken: Secret;
          };
      export type AcmeOptions = ClientOptions & AcmeCredentials;
    `);
  });

  test("are one option where schemes share it", () => {
    const inQuery: SecurityScheme = { type: "apiKey", in: "query", name: "key", "x-client-option": "apiKey" };
    const components = { securitySchemes: { key: schemes["key"] ?? inQuery, inQuery } };
    expect(optionsOf({ security: [{ key: [] }, { inQuery: [] }], components })).toBe(dedent`
      export interface AcmeOptions extends ClientOptions {
        apiKey: Secret;
      }
    `);
  });

  test("are optional where a call can do without", () => {
    expect(optionsOf({ security: [{ key: [] }, {}] })).toBe(dedent`
      export interface AcmeOptions extends ClientOptions {
        apiKey?: Secret | undefined;
      }
    `);
  });

  test("are described in the words of the spec", () => {
    const module = clientModule({ security: [{ key: [] }] });
    expect(declaration(module, "AcmeOptions")).toContain("  /** The key. */\n  apiKey: Secret;\n");
  });
});

describe("a server variable", () => {
  const server = (variable: object) => ({
    servers: [{ url: "https://{region}.acme.test", variables: { region: { default: "eu", ...variable } } }],
  });

  test("is required where its default is a placeholder", () => {
    expect(optionsOf(server({}))).toContain("  region: string;\n");
  });

  test("is one of its values, optional since there is a default", () => {
    expect(optionsOf(server({ enum: ["eu", "us"] }))).toContain('  region?: "eu" | "us";\n');
  });

  test("says which part of the address it is", () => {
    expect(clientModule(server({ description: "Where you are." }))).toContain(
      dedent`
        /**
         * Where you are.
         *
         * Becomes a part of \`https://{region}.acme.test\`.
         */
    `
        .replace(/^/gm, "  ")
        .trimEnd(),
    );
  });
});

test("a client option is optional: a call can give it", () => {
  const parameter: Parameter = {
    name: "X-Id",
    in: "header",
    schema: { type: "string" },
    "x-client-option": "workspaceId",
  };
  expect(optionsOf({}, [parameter])).toContain("  workspaceId?: string | undefined;\n");
});
