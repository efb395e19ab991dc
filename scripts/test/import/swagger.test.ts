import { describe, expect, test } from "vitest";
import { compile } from "../support/compile.ts";
import { compileEach, importedPackage } from "./support/imported.ts";

const info = { title: "Acme", version: "1" };
const text = { type: "string" };
const user = { type: "object", required: ["name"], properties: { name: text } };
const done = { 204: { description: "Done." } };

/** A document with the operation `act`. */
function swaggerOf(operation: object, more: object = {}): object {
  return {
    swagger: "2.0",
    info,
    host: "api.acme.test",
    schemes: ["https"],
    paths: { "/act": { post: { operationId: "act", responses: done, ...operation } } },
    ...more,
  };
}

interface Case {
  what: string;
  operation: object;
  more?: object;
  type: string;
  accepts: string[];
  refuses: string[];
}

// The converter leaves the first three as parameters that are none, and the next two as references that lead nowhere.
const cases: Case[] = [
  {
    what: "a body that is a parameter of the document",
    operation: { parameters: [{ $ref: "#/parameters/User" }] },
    more: {
      parameters: {
        User: { name: "user", in: "body", required: true, schema: { $ref: "#/definitions/User" } },
      },
      definitions: { User: user },
    },
    type: "ActBody",
    accepts: ['{ name: "Ann" }'],
    refuses: ["{}"],
  },
  {
    what: "fields of a form that are parameters of the document",
    operation: {
      consumes: ["application/x-www-form-urlencoded"],
      parameters: [{ $ref: "#/parameters/Name" }, { $ref: "#/parameters/Age" }],
    },
    more: {
      parameters: {
        Name: { name: "name", in: "formData", required: true, type: "string" },
        Age: { name: "age", in: "formData", type: "integer" },
      },
    },
    type: "ActBody",
    accepts: ['{ name: "Ann", age: 3 }'],
    refuses: ["{ age: 3 }", '{ name: "Ann", age: "3" }'],
  },
  {
    what: "a body although an empty list of media types clears those of the document",
    operation: { consumes: [], parameters: [{ name: "user", in: "body", schema: user }] },
    more: { consumes: ["application/json"] },
    type: "ActBody",
    accepts: ['{ name: "Ann" }'],
    refuses: ["{}"],
  },
  {
    what: "a schema, a parameter and a response that are those of another path",
    operation: {},
    more: {
      paths: {
        "/users": {
          put: {
            operationId: "act",
            parameters: [{ name: "page", in: "query", type: "integer", required: true }],
            responses: { 200: { description: "Ok.", schema: user } },
          },
          post: {
            operationId: "post",
            parameters: [{ $ref: "#/paths/~1users/put/parameters/0" }],
            responses: { 200: { $ref: "#/paths/~1users/put/responses/200" } },
          },
          get: {
            operationId: "list",
            responses: {
              200: {
                description: "Ok.",
                schema: { type: "array", items: { $ref: "#/paths/~1users/put/responses/200/schema" } },
              },
            },
          },
        },
      },
    },
    type: "ListData",
    accepts: ['[{ name: "Ann" }]'],
    refuses: ["[{}]", '{ name: "Ann" }'],
  },
  {
    what: "a file that is answered with, whatever media type the document has for all",
    operation: { responses: { 200: { description: "Ok.", schema: { type: "file" } } } },
    more: { produces: ["application/json"] },
    type: "ActData",
    accepts: ["new Blob([])"],
    refuses: ["{}", '"text"'],
  },
  {
    what: "null where `x-nullable` stands beside values",
    operation: { parameters: [{ name: "user", in: "body", schema: { $ref: "#/definitions/User" } }] },
    more: { definitions: { User: { enum: ["a", "b"], "x-nullable": true } } },
    type: "ActBody",
    accepts: ['"a"', "null"],
    refuses: ['"c"'],
  },
  {
    what: "a form whose media type nothing says, without files",
    operation: { parameters: [{ name: "name", in: "formData", required: true, type: "string" }] },
    more: { consumes: ["application/json"] },
    type: "ActBody",
    accepts: ['{ name: "Ann" }'],
    refuses: ["{}"],
  },
  {
    what: "files in parts, whatever is said",
    operation: { parameters: [{ name: "file", in: "formData", required: true, type: "file" }] },
    more: { consumes: ["application/x-www-form-urlencoded"] },
    type: "ActBody",
    accepts: ["{ file: new Blob([]) }"],
    refuses: ["{}", '{ file: "a" }'],
  },
  {
    what: "the body of a path that stands after its operations",
    operation: {},
    more: {
      paths: {
        "/act": {
          post: { operationId: "act", responses: done },
          get: { operationId: "get", responses: done },
          parameters: [{ name: "user", in: "body", schema: user }],
        },
      },
    },
    type: "ActBody",
    accepts: ['{ name: "Ann" }'],
    refuses: ["{}"],
  },
];

describe("Swagger 2.0 keeps", async () => {
  const packages = await Promise.all(
    cases.map(({ operation, more = {} }) => importedPackage(swaggerOf(operation, more))),
  );
  const messages = compileEach(
    cases.map(({ type, ...values }, index) => ({ files: packages[index]?.files ?? new Map(), type, values })),
  );
  test.each(cases.map(({ what }, index) => ({ what, index })))("$what", ({ index }) => {
    expect(messages[index]).toEqual([]);
  });
});

test("what cannot be converted is refused with the reason", async () => {
  const refused = importedPackage(swaggerOf({ parameters: [{ name: "a" }] }));
  await expect(refused).rejects.toThrow(/parameters\/0 .*no `in`/s);
});

test.each([
  ["multipart", [{ name: "file", in: "formData", type: "file" }]],
  ["form", [{ name: "a", in: "formData", type: "string" }]],
])("a body of %s is sent as one", async (codec, parameters) => {
  const { files } = await importedPackage(swaggerOf({ parameters }));
  expect(files.get("src/wire.ts")).toContain(`body: ${codec},`);
});

test("lists in a form are separated by commas unless something else is said", async () => {
  const { vendor } = await importedPackage(
    swaggerOf({
      consumes: ["application/x-www-form-urlencoded"],
      parameters: [
        { name: "ids", in: "formData", type: "array", items: text },
        { name: "tags", in: "formData", type: "array", items: text, collectionFormat: "multi" },
      ],
    }),
  );
  expect(vendor.operations[0]?.body?.encoding).toEqual({
    ids: { style: "form", explode: false },
    tags: { style: "form", explode: true },
  });
});

test.each<[string, object, string]>([
  [
    "the one with encryption where there are several",
    { schemes: ["ws", "http", "https"] },
    "https://api.acme.test",
  ],
  ["the only one", { schemes: ["http"] }, "http://api.acme.test"],
  ["one with encryption where none is stated", { schemes: undefined }, "https://api.acme.test"],
])("the server is %s", async (_, more, url) => {
  const { vendor } = await importedPackage(swaggerOf({}, more));
  expect(vendor.server.url).toBe(url);
});

test("fields without a value, and numbers for texts, are mended before the converter stumbles over them", async () => {
  const { repairs, files } = await importedPackage(`
swagger: "2.0"
info: { title: Acme, version: 1.0 }
host: api.acme.test
paths:
  /a:
    put:
    get:
      operationId: getA
      parameters:
      responses: { 200: }
securityDefinitions: { o: { type: oauth2, flow: implicit, authorizationUrl: "https://a.test", scopes: { read: } } }
`);
  expect(compile(files)).toEqual([]);
  expect(repairs).toEqual([
    { what: "field without a value", count: 3 },
    { what: "number or flag that should be a text, or the other way round", count: 2 },
  ]);
});
