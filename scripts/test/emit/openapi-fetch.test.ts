import { describe, expect, test } from "vitest";
import type { Operation, PathItem, Schema } from "../../src/openapi.ts";
import { dedent } from "../support/dedent.ts";
import { documentWith, emitFile, json, named } from "../support/document.ts";

const components = { schemas: { User: { type: "object" }, Problem: { type: "object" } } };

/** The members of `paths`. */
function pathsOf(paths: Record<string, PathItem>): string {
  const module = emitFile(documentWith({ paths, components }), "src/openapi-fetch.ts");
  const [, members = ""] = /export interface paths \{\n(.*?)^\}/ms.exec(module) ?? [];
  return members;
}

test("an operation is found by its path and method", () => {
  const operation: Operation = {
    operationId: "addUser",
    summary: "Add a user",
    parameters: [{ name: "page", in: "query", schema: { type: "integer" } }],
    requestBody: { required: true, content: json(named("User")) },
    responses: {
      201: { description: "", content: json(named("User")) },
      204: { description: "" },
      "4XX": { description: "", content: { "application/problem+json": { schema: named("Problem") } } },
      default: { description: "", content: { "text/plain": {} } },
    },
  };
  expect(pathsOf({ "/users": { post: operation } })).toBe(
    dedent`
      "/users": {
        /** Add a user. */
        post: {
          parameters: AddUserParameters;
          requestBody: { content: { "application/json": AddUserBody } };
          responses: {
            201: { content: { "application/json": User } };
            204: { content?: never };
            "4XX": { content: { "application/problem+json": Problem } };
            "default": { content: { "text/plain": string } };
          };
        };
      };
  `
      .replace(/^/gm, "  ")
      .replace(/ +$/, ""),
  );
});

test("one without anything to pass takes nothing", () => {
  const text = pathsOf({ "/users": { get: { operationId: "listUsers" } } });
  expect(text).toContain("parameters: Record<never, never>;\n      requestBody?: never;\n");
});

test("paths are in alphabetical order, their methods in that of the standard", () => {
  const paths = {
    "/b": { delete: { operationId: "removeB" }, get: { operationId: "getB" }, post: { operationId: "addB" } },
    "/a": { get: { operationId: "getA" } },
  };
  const names = [...pathsOf(paths).matchAll(/^ {2,4}("\S+"|\w+): \{$/gm)].map(([, name]) => name);
  expect(names).toEqual(['"/a"', "get", '"/b"', "get", "post", "delete"]);
});

describe("the types that a module names are imported", () => {
  const schemas = {
    User: { type: "object", properties: { problem: named("Problem") } },
    Problem: { type: "object" },
  };
  const importsOf = (path: string, operation: Partial<Operation>) => {
    const paths = { [path]: { post: { operationId: "addUser", ...operation } } };
    const module = emitFile(documentWith({ paths, components: { schemas } }), "src/openapi-fetch.ts");
    return /^import type \{ (.*) \} from "\.\/types\.js";$/m.exec(module)?.[1];
  };
  const user = { description: "", content: json(named("User")) };

  test("and no others", () => {
    expect(importsOf("/users", { responses: { 200: user, 409: { description: "" } } })).toBe("User");
    expect(
      importsOf("/users", { requestBody: { content: json(named("User")) }, responses: { 200: user } }),
    ).toBe("AddUserBody, User");
  });

  test.each<[string, string, Operation]>([
    ["a description", "/users", { summary: "Problem", responses: { 200: user } }],
    ["a path", "/users/Problem", { responses: { 200: user } }],
    [
      "a value",
      "/users",
      {
        responses: {
          200: user,
          400: { description: "", content: json({ type: "string", const: "Problem" }) },
        },
      },
    ],
  ])("not those that %s happens to name", (_, path, operation) => {
    expect(importsOf(path, operation)).toBe("User");
  });
});

test.each<[string, Schema, string]>([
  ["of any script", { $ref: "#/components/schemas/Überuser" }, "Überuser"],
  [
    "but not for a property of the same name",
    { type: "object", properties: { User: { type: "string" }, boss: named("Überuser") } },
    "Überuser",
  ],
])("types are imported, %s", (_, schema, imported) => {
  const document = documentWith({
    paths: {
      "/users": {
        get: { operationId: "getUser", responses: { 200: { description: "", content: json(schema) } } },
      },
    },
    components: { schemas: { User: { type: "object" }, Überuser: { properties: { boss: named("User") } } } },
  });
  expect(emitFile(document, "src/openapi-fetch.ts")).toContain(
    `import type { ${imported} } from "./types.js";`,
  );
});
