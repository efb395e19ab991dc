import { describe, expect, test } from "vitest";
import { documentOf, documentWith, emitFile, json, named } from "../support/document.ts";

const user = { description: "A user.", content: json(named("User")) };
const components = { schemas: { User: { type: "object" } } };

describe("the module of the mock handlers", () => {
  const module = emitFile(
    documentWith({
      info: { title: "Acme", version: "1" },
      paths: {
        "/users": {
          get: { operationId: "listUsers", summary: "List users", deprecated: true },
          post: {
            operationId: "addUser",
            requestBody: { content: json(named("User")) },
            responses: { 201: user },
          },
        },
      },
      components,
    }),
    "src/msw.ts",
  );

  test("has a member for each operation, with the types of its request and its result", () => {
    expect(module).toContain("  readonly addUser: MockOperation<AddUserRequest, AddUserResult>;\n");
    expect(module).toContain("  readonly listUsers: MockOperation<object, ListUsersResult>;\n");
    expect(module).toContain(
      'import type { AddUserRequest, AddUserResult, ListUsersResult } from "./types.js";\n',
    );
  });

  test("documents each of them", () => {
    expect(module).toContain(
      "  /**\n   * List users.\n   *\n   * `GET /users`\n   *\n   * @deprecated\n   */\n  readonly listUsers",
    );
  });

  test("makes all of it from data", () => {
    expect(module).toContain('import { vendor } from "./mock-data.js";\n');
    expect(module).toContain("export const mock: AcmeMock = /* @__PURE__ */ createMock<AcmeMock>(vendor);\n");
    expect(module).toContain(
      "export function acmeHandlers(options?: HandlerOptions): HttpHandler[] {\n  return createHandlers(vendor, options);\n}\n",
    );
  });

  test("shows how to use it", () => {
    expect(module).toContain(' * @example server.use(mock.addUser({ status: 503, error: "down" }));\n');
    expect(module).toContain(" * @example const server = setupServer(...acmeHandlers());\n");
  });

  test("of a vendor without operations is empty, and a module all the same", () => {
    const empty = emitFile(documentWith(), "src/msw.ts");
    expect(empty).toContain("export interface AcmeMock {\n}\n");
    expect(empty).not.toContain("@example server.use(");
  });
});

describe("the data of the mock handlers", () => {
  const refusals = {
    401: { description: "", content: json(true, { example: { code: "who" } }) },
    400: { description: "", content: json(true, { example: { code: "what" } }) },
  };

  test("has what many operations answer with once", () => {
    const paths = {
      "/a": {
        get: { operationId: "listA", responses: refusals },
        post: { operationId: "addA", responses: refusals },
      },
      "/b": { get: { operationId: "listB", responses: { 401: refusals[401] } } },
    };
    const data = emitFile(documentWith({ paths }), "src/mock-data.ts");
    expect(data).toContain('const unauthorized: DescribedAnswer = { status: 401, body: { code: "who" } };\n');
    expect(data).toContain('const invalid: DescribedAnswer = { status: 400, body: { code: "what" } };\n');
    expect(data.match(/(?<!const )\bunauthorized\b/g)).toHaveLength(3);
    expect(data.match(/(?<!const )\binvalid\b/g)).toHaveLength(2);
  });

  test("keeps answers apart that differ", () => {
    const other = { description: "", content: json(true, { example: { code: "other" } }) };
    const responses = [refusals[401], refusals[401], other, other];
    const paths = Object.fromEntries(
      responses.map((response, index) => [
        `/${index}`,
        { get: { operationId: `get${index}`, responses: { 401: response } } },
      ]),
    );
    const data = emitFile(documentWith({ paths }), "src/mock-data.ts");
    expect(data).toContain(
      'const unauthorized2: DescribedAnswer = { status: 401, body: { code: "other" } };\n',
    );
    expect(data.match(/unauthorized: unauthorized2\b/g)).toHaveLength(2);
  });

  test("has what only one operation answers with at that operation", () => {
    const data = emitFile(documentOf({ responses: refusals }), "src/mock-data.ts");
    expect(data).toContain('      unauthorized: { status: 401, body: { code: "who" } },\n');
    expect(data).toContain('import type { DescribedVendor } from "@guestlist/client-runtime/msw";\n');
  });
});
