import { describe, expect, test } from "vitest";
import { compile } from "../support/compile.ts";
import { compileWith, importedPackage } from "./support/imported.ts";

const info = { title: "Acme", version: "1" };
const servers = [{ url: "https://api.acme.test" }];

describe("a document of every version makes a package", () => {
  test("Swagger 2.0: bodies, forms, files, collection formats, security", async () => {
    const { files, vendor } = await importedPackage({
      swagger: "2.0",
      info,
      host: "api.acme.test",
      basePath: "/v1",
      schemes: ["https"],
      consumes: ["application/json"],
      produces: ["application/json"],
      securityDefinitions: { key: { type: "apiKey", in: "header", name: "X-Key" } },
      security: [{ key: [] }],
      paths: {
        "/users/{id}": {
          parameters: [{ name: "id", in: "path", required: true, type: "string" }],
          put: {
            operationId: "putUser",
            parameters: [
              {
                name: "tags",
                in: "query",
                type: "array",
                items: { type: "string" },
                collectionFormat: "pipes",
              },
              { name: "user", in: "body", required: true, schema: { $ref: "#/definitions/User" } },
            ],
            responses: { 200: { description: "Put.", schema: { $ref: "#/definitions/User" } } },
          },
          post: {
            operationId: "uploadPicture",
            consumes: ["multipart/form-data"],
            parameters: [{ name: "file", in: "formData", type: "file", required: true }],
            responses: { 204: { description: "Done." } },
          },
        },
      },
      definitions: {
        User: {
          type: "object",
          required: ["name"],
          properties: { name: { type: "string", "x-nullable": true } },
        },
      },
    });
    expect(compile(files)).toEqual([]);
    expect(vendor.server.url).toBe("https://api.acme.test/v1");
    expect(files.get("src/wire.ts")).toContain("queryPipeDelimited");
    expect(
      compileWith(files, "UploadPictureBody", {
        accepts: ["{ file: new Blob([]) }"],
        refuses: ['{ file: "a" }', "{}"],
      }),
    ).toEqual([]);
  });

  test.each(["3.0", "3.0.4", "3.1.1", "3.2.0"])(
    "OpenAPI %s, also where YAML reads it as a number",
    async (version) => {
      const document = `openapi: ${version}\ninfo: { title: Acme, version: '1' }\nservers: [{ url: https://api.acme.test }]\npaths: { /a: { get: { responses: { 200: { description: A } } } } }\n`;
      const { vendor } = await importedPackage(document);
      expect(vendor.operations.map(({ id }) => id)).toEqual(["getA"]);
    },
  );

  test("OpenAPI 3.2: the method QUERY, further methods, and streams by their items", async () => {
    const { files, vendor } = await importedPackage({
      openapi: "3.2.0",
      info,
      servers,
      paths: {
        "/users": {
          query: {
            operationId: "queryUsers",
            responses: {
              200: {
                description: "Users.",
                content: { "application/jsonl": { itemSchema: { type: "object" } } },
              },
            },
          },
          additionalOperations: {
            LINK: { operationId: "linkUsers", responses: { 204: { description: "Linked." } } },
          },
        },
      },
    });
    expect(vendor.operations.map(({ id, method }) => `${id} ${method}`)).toEqual([
      "linkUsers LINK",
      "queryUsers query",
    ]);
    expect(files.get("src/wire.ts")).toContain('method: "QUERY"');
    expect(compile(files)).toEqual([]);
  });

  test("without an operation, and with webhooks only", async () => {
    const payload = {
      requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Event" } } } },
      responses: {},
    };
    const { files } = await importedPackage({
      openapi: "3.1.0",
      info,
      webhooks: { happened: { post: payload } },
      components: {
        schemas: { Event: { type: "object", required: ["at"], properties: { at: { type: "string" } } } },
      },
    });
    expect(compileWith(files, "Event", { accepts: ['{ at: "now" }'], refuses: ["{}"] })).toEqual([]);
  });

  test("in YAML with anchors, merge keys and fields without a value", async () => {
    const { files } = await importedPackage(
      [
        "openapi: 3.0.0",
        "info: { title: Acme, version: '1', description: }",
        "servers:",
        "  - url: https://api.acme.test",
        "paths:",
        "  /a: { get: &get { operationId: getA, description: , responses: { 200: { description: A, content: { application/json: { schema: &a { type: string } } } } } } }",
        "  /b: { get: { <<: *get, operationId: getB } }",
        "components: { schemas: { A: *a } }",
      ].join("\n"),
    );
    expect(compileWith(files, "GetBData", { accepts: ['"a"'], refuses: ["1"] })).toEqual([]);
  });
});
