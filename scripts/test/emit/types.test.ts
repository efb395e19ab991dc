import { describe, expect, test } from "vitest";
import type { Operation, Parameter, Schema } from "../../src/openapi.ts";
import { declaration } from "../support/declaration.ts";
import { dedent } from "../support/dedent.ts";
import { documentOf, emitFile, json, named } from "../support/document.ts";

const schemas: Record<string, Schema> = {
  User: {
    type: "object",
    description: "A person.",
    properties: {
      id: { type: "string", readOnly: true },
      name: { type: "string" },
      password: { type: "string", writeOnly: true },
    },
    required: ["id", "name", "password"],
  },
};
const id: Parameter = { name: "id", in: "path", required: true, schema: { type: "string" } };
const page: Parameter = { name: "page", in: "query", schema: { type: "integer" }, description: "From 1." };

function typesOf(operation: Partial<Operation>): string {
  return emitFile(documentOf(operation, { components: { schemas } }), "src/types.ts");
}

test("a schema that is sent and received is two types", () => {
  const module = typesOf({
    requestBody: { required: true, content: json(named("User")) },
    responses: { 201: { description: "", content: json(named("User")) } },
  });
  expect(declaration(module, "User")).toBe(dedent`
    /** A person. */
    export interface User {
      id: string;
      name: string;
    }
  `);
  expect(declaration(module, "UserInput")).toBe(dedent`
    /** A person. */
    export interface UserInput {
      name: string;
      password: string;
    }
  `);
  expect(declaration(module, "AddUserBody")).toContain("export type AddUserBody = UserInput;");
  expect(declaration(module, "AddUserData")).toContain("export type AddUserData = User;");
});

test("the types of an operation come in the order of a call, before the schemas", () => {
  const module = typesOf({
    parameters: [id],
    requestBody: { content: json(named("User")) },
    responses: { 200: { description: "", content: json(named("User")) } },
  });
  expect([...module.matchAll(/^export \w+ (\w+)/gm)].map(([, name]) => name)).toEqual([
    "AddUserParameters",
    "AddUserBody",
    "AddUserRequest",
    "AddUserData",
    "AddUserError",
    "AddUserResult",
    "User",
    "UserInput",
  ]);
});

test("what is imported from the shared types is what is used", () => {
  const module = typesOf({
    responses: { 200: { description: "", content: json({ type: "integer", format: "int64" }) } },
  });
  expect(module).toContain(
    'import type { Int64, Success, UndocumentedFailure } from "@guestlist/shared-types";\n',
  );
});

describe("parameters", () => {
  test("are a member for each place", () => {
    expect(declaration(typesOf({ parameters: [id, page] }), "AddUserParameters")).toBe(dedent`
      /** Parameters of \`addUser\`. */
      export interface AddUserParameters {
        /** Parameters in the path. */
        path: {
          id: string;
        };
        /** Parameters in the query string. */
        query?: {
          /** From 1. */
          page?: number;
        };
      }
    `);
  });

  test("that a client option stands in for are optional", () => {
    const option = { ...id, in: "header", name: "X-Id", "x-client-option": "id" } as const;
    expect(declaration(typesOf({ parameters: [option] }), "AddUserParameters")).toContain(
      'header?: {\n    "X-Id"?: string;',
    );
  });
});

describe("a request", () => {
  const requestOf = (operation: Partial<Operation>) => {
    const [, text] = declaration(typesOf(operation), "AddUserRequest").split("*/\n");
    return text;
  };

  test("has parameters, a body, or both", () => {
    const content = json(named("User"));
    expect(requestOf({ parameters: [page] })).toBe(
      "export interface AddUserRequest extends AddUserParameters {}\n",
    );
    expect(requestOf({ requestBody: { required: true, content } })).toBe(
      "export interface AddUserRequest {\n  body: AddUserBody;\n}\n",
    );
    expect(requestOf({ parameters: [id], requestBody: { content } })).toBe(
      "export interface AddUserRequest extends AddUserParameters {\n  body?: AddUserBody;\n}\n",
    );
  });

  test("is no type where there is nothing to pass", () => {
    expect(typesOf({})).not.toContain("AddUserRequest");
  });
});

test("a body is described in the words of the spec, or by the operation it belongs to", () => {
  const content = json(named("User"));
  expect(typesOf({ requestBody: { content, description: "Who to add." } })).toContain(
    "/** Who to add. */\nexport type AddUserBody",
  );
  expect(typesOf({ requestBody: { content } })).toContain(
    "/** Body of `addUser`. */\nexport type AddUserBody",
  );
});
