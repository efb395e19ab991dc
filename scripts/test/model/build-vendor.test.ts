import { describe, expect, test } from "vitest";
import type { Operation, Parameter, PathItem } from "../../src/openapi.ts";
import { documentOf, documentWith, json, named, vendorOf } from "../support/document.ts";

const workspace: Parameter = {
  name: "X-Workspace",
  in: "header",
  required: true,
  description: "The workspace.",
  schema: { type: "string" },
  "x-client-option": "workspaceId",
};

function operationOf(operation: Partial<Operation>, parts = {}) {
  const [built] = vendorOf(documentOf(operation, parts)).operations;
  if (built === undefined) throw new Error("The document has an operation");
  return built;
}

test("a vendor is named by its slug", () => {
  expect(vendorOf(documentWith(), "acme-people")).toMatchObject({
    slug: "acme-people",
    packageName: "@guestlist/acme-people",
    pascalName: "AcmePeople",
    camelName: "acmePeople",
    specFile: "specs/acme-people/openapi.yaml",
    title: "Acme",
  });
});

test("a vendor has what its document says of itself", () => {
  const gaps = [{ subject: "Webhooks", note: "Named, not described." }];
  const document = documentWith({
    info: { title: "Acme", version: "1", summary: "Short.", description: "Long." },
    externalDocs: { url: "https://acme.test/docs" },
    tags: [{ name: "users" }, { name: "roles", description: "What people may do." }],
    "x-request-id": { header: "x-trace" },
    "x-gaps": gaps,
  });
  expect(vendorOf(document)).toMatchObject({
    description: "Long.",
    docsUrl: "https://acme.test/docs",
    tags: [
      { name: "users", description: "" },
      { name: "roles", description: "What people may do." },
    ],
    traceId: { header: "x-trace" },
    gaps,
  });
});

test("the order of paths, methods and schemas in a document does not change the model", () => {
  const received = { 200: { description: "", content: json(named("B")) } };
  const paths: Record<string, PathItem> = {
    "/b": { get: { operationId: "listB", responses: received }, post: { operationId: "addB" } },
    "/a": { get: { operationId: "listA" } },
  };
  const schemas = { B: { items: named("A") }, A: { type: "string" } };
  const reverse = <Value>(map: Record<string, Value>) => Object.fromEntries(Object.entries(map).reverse());
  const backwards = { paths: reverse(paths), components: { schemas: reverse(schemas) } };
  const model = vendorOf(documentWith({ paths, components: { schemas } }));
  expect(model.operations.map(({ id }) => id)).toEqual(["addB", "listA", "listB"]);
  expect(vendorOf(documentWith(backwards))).toEqual(model);
});

test("a path item by reference is looked up", () => {
  const pathItems = { users: { get: { operationId: "listUsers" } } };
  const document = documentWith({
    paths: { "/users": { $ref: "#/components/pathItems/users" } },
    components: { pathItems },
  });
  expect(vendorOf(document).operations).toMatchObject([{ id: "listUsers", method: "get", path: "/users" }]);
});

test("an operation has what its document says of it", () => {
  const source = { confidence: "stated", checked: "2026-01-02" } as const;
  expect(
    operationOf({
      summary: "Add a user",
      description: "Adds.",
      tags: ["users", "other"],
      deprecated: true,
      externalDocs: { url: "https://acme.test/add" },
      "x-source": source,
      "x-idempotent": true,
      "x-pagination": { in: "query", page: "page", items: "/data" },
    }),
  ).toMatchObject({
    id: "addUser",
    pascalId: "AddUser",
    method: "post",
    path: "/users",
    summary: "Add a user",
    description: "Adds.",
    tag: "users",
    deprecated: true,
    docsUrl: "https://acme.test/add",
    source,
    idempotent: true,
    pagination: { in: "query", page: "page", items: "/data" },
  });
});

describe("the parameters of an operation as a type", () => {
  const page: Parameter = { name: "page", in: "query", schema: { type: "integer" } };
  const id: Parameter = { name: "id", in: "path", required: true, schema: named("Id") };
  const components = { schemas: { Id: { type: "string" } } };

  test("have a member for each place, required where a parameter is", () => {
    expect(operationOf({ parameters: [page, id] }, { components }).parametersType).toEqual({
      required: true,
      schema: {
        type: "object",
        properties: {
          path: {
            type: "object",
            description: "Parameters in the path.",
            properties: { id: named("Id") },
            required: ["id"],
          },
          query: {
            type: "object",
            description: "Parameters in the query string.",
            properties: { page: { type: "integer" } },
            required: [],
          },
        },
        required: ["path"],
      },
    });
  });

  test("are optional where a client option stands in", () => {
    expect(operationOf({ parameters: [workspace] }).parametersType).toMatchObject({
      required: false,
      schema: { required: [] },
    });
  });

  test("are none without parameters", () => {
    expect(operationOf({}).parametersType).toBeUndefined();
  });
});

test("client options are gathered from all operations, each once", () => {
  const team = { ...workspace, name: "X-Team", "x-client-option": "team" };
  const paths = {
    "/a": { get: { operationId: "listA", parameters: [workspace] } },
    "/b": { get: { operationId: "listB", parameters: [workspace, team] } },
  };
  expect(
    vendorOf(documentWith({ paths })).clientOptions.map(({ option, description }) => [option, description]),
  ).toEqual([
    ["team", "The workspace."],
    ["workspaceId", "The workspace."],
  ]);
});

describe("an operation's security", () => {
  const components = {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      token: { type: "http", scheme: "bearer" },
    },
  } as const;
  const parts = { security: [{ key: [] }], components };

  test.each([
    ["is the vendor's where it says nothing", undefined, undefined],
    ["is the vendor's where it says the same", [{ key: [] }], undefined],
    ["is its own where it differs", [{ token: [] }], [["token"]]],
    ["is none where it says so", [], []],
  ])("%s", (_, security, want) => {
    expect(operationOf({ ...(security ? { security } : {}) }, parts).security).toEqual(want);
  });

  test("brings its credentials to the vendor", () => {
    const vendor = vendorOf(documentOf({ security: [{ token: [] }] }, parts));
    expect(vendor.credentials.map(({ scheme }) => scheme)).toEqual(["key", "token"]);
    expect(vendor.security).toEqual([["key"]]);
  });
});

test("bodies that are sent and received refer to the type for their direction", () => {
  const user = { properties: { id: { type: "string", readOnly: true } } };
  const responses = { 201: { description: "", content: json(named("User")) } };
  const operation = operationOf(
    { requestBody: { content: json(named("User")) }, responses },
    { components: { schemas: { User: user } } },
  );
  expect(operation.body?.schema).toEqual(named("UserInput"));
  expect(operation.responses[0]?.contents[0]?.schema).toEqual(named("User"));
});

test("the payload of a webhook is received", () => {
  const requestBody = { content: json(named("Event")) };
  const document = documentWith({
    webhooks: { changed: { post: { operationId: "changed", requestBody } } },
    components: { schemas: { Event: { type: "object" } } },
  });
  expect(vendorOf(document).types.map(({ name }) => name)).toEqual(["Event"]);
  expect(vendorOf(document).operations).toEqual([]);
});
