import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { compile } from "../support/compile.ts";
import { compileWith, importedPackage, Workspace } from "./support/imported.ts";

const info = { title: "Acme", version: "1" };
const servers = [{ url: "https://api.acme.test" }];
const user = { type: "object", required: ["id"], properties: { id: { type: "string" } } };

function getUser(schema: object): object {
  return {
    operationId: "getUser",
    responses: { 200: { description: "The user.", content: { "application/json": { schema } } } },
  };
}

const takesUsers = { accepts: ['{ id: "1" }'], refuses: ["{ id: 1 }", "{}"] };

test("other files are taken in: schemas, path items, responses and parameters", async () => {
  const { files } = await importedPackage(
    {
      openapi: "3.0.3",
      info,
      servers,
      paths: { "/users/{id}": { $ref: "./paths/user.yaml" } },
    },
    {
      "paths/user.yaml": [
        "parameters: [{ $ref: '../parts.json#/id' }]",
        "get:",
        "  operationId: getUser",
        "  responses:",
        "    '200': { $ref: '../parts.json#/answer' }",
      ].join("\n"),
      "parts.json": {
        id: { name: "id", in: "path", required: true, schema: { type: "string" } },
        answer: {
          description: "The user.",
          content: { "application/json": { schema: { $ref: "schemas/user.json" } } },
        },
      },
      "schemas/user.json": user,
    },
  );
  expect(compileWith(files, "GetUserData", takesUsers)).toEqual([]);
  expect(files.get("src/wire.ts")).toContain('path: "/users/{id}"');
});

test("what a document refers to on the web is taken in", async () => {
  const server = createServer((_, response) =>
    response.setHeader("content-type", "application/json").end(JSON.stringify(user)),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = server.address() as AddressInfo; // it listens to a port
    const $ref = `http://127.0.0.1:${port}/user.json`;
    const { files } = await importedPackage({
      openapi: "3.1.0",
      info,
      servers,
      paths: { "/user": { get: getUser({ $ref }) } },
    });
    expect(compileWith(files, "GetUserData", takesUsers)).toEqual([]);
  } finally {
    server.close();
  }
});

test("a reference to a schema in a path, in a response or inside another schema becomes a type of its own", async () => {
  const $ref = (pointer: string) => ({ $ref: pointer });
  const { files } = await importedPackage({
    openapi: "3.1.0",
    info,
    servers,
    paths: {
      "/user": { get: getUser($ref("#/components/responses/One/content/application~1json/schema")) },
      "/users": {
        get: {
          operationId: "listUsers",
          responses: {
            200: {
              description: "Users.",
              content: {
                "application/json": {
                  schema: {
                    type: "array",
                    items: {
                      type: "object",
                      properties: {
                        user: $ref("#/paths/~1user/get/responses/200/content/application~1json/schema"),
                        street: $ref("#/components/schemas/Home/properties/address/properties/street"),
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    components: {
      responses: { One: { description: "One.", content: { "application/json": { schema: user } } } },
      schemas: {
        Home: { type: "object", properties: { address: $ref("#/components/schemas/Address") } },
        Address: { type: "object", properties: { street: { type: "string" } } },
      },
    },
  });
  expect(compileWith(files, "GetUserData", takesUsers)).toEqual([]);
  expect(
    compileWith(files, "ListUsersData", {
      accepts: ['[{ user: { id: "1" }, street: "s" }]'],
      refuses: ["[{ user: {} }]", "[{ street: 1 }]"],
    }),
  ).toEqual([]);
});

test("path items refer to others, and say more beside it", async () => {
  const { vendor } = await importedPackage({
    openapi: "3.1.0",
    info,
    servers,
    paths: {
      "/a": { get: getUser(user) },
      "/b": { $ref: "#/components/pathItems/B", put: { operationId: "putB", responses: {} } },
    },
    components: {
      pathItems: { B: { delete: { operationId: "deleteB", responses: { 204: { description: "" } } } } },
    },
  });
  expect(vendor.operations.map(({ id, path }) => `${id} ${path}`)).toEqual([
    "deleteB /b",
    "getUser /a",
    "putB /b",
  ]);
});

test.each([
  ["#/components/schemas/Missing", "#/paths/~1user/get/responses/200/content/application~1json/schema/$ref"],
  ["#/components/schemas/A", "#/components/schemas/B/$ref"],
])("a reference %s that leads to nothing is told with its place", async ($ref, pointer) => {
  const workspace = await Workspace.create();
  try {
    const document = {
      openapi: "3.1.0",
      info,
      paths: { "/user": { get: getUser({ $ref }) } },
      components: {
        schemas: {
          A: { $ref: "#/components/schemas/B" },
          B: { $ref: "#/components/schemas/C/properties/x" },
        },
      },
    };
    await expect(workspace.import(await workspace.write("a.json", document))).rejects.toThrow(pointer);
  } finally {
    await workspace.remove();
  }
});

test.each([
  ["parameters", "#/components/parameters/A/$ref"],
  ["responses", "#/components/responses/A/$ref"],
  ["pathItems", "#/components/pathItems/A/$ref"],
])("%s that are only each other are told with their place", async (kind, pointer) => {
  const workspace = await Workspace.create();
  try {
    const $ref = (name: string) => ({ $ref: `#/components/${kind}/${name}` });
    const document = { openapi: "3.1.0", info, components: { [kind]: { A: $ref("B"), B: $ref("A") } } };
    await expect(workspace.import(await workspace.write("a.json", document))).rejects.toThrow(
      new RegExp(`${pointer.replaceAll("$", "\\$")}.*leads back to itself`, "s"),
    );
  } finally {
    await workspace.remove();
  }
});

test("a long chain of references leads to its end", async () => {
  const links = Array.from({ length: 150 }, (_, index) => [
    `P${index}`,
    { $ref: `#/components/parameters/P${index + 1}` },
  ]);
  const { vendor } = await importedPackage({
    openapi: "3.1.0",
    info,
    servers,
    paths: { "/a": { get: { ...getUser(user), parameters: [{ $ref: "#/components/parameters/P0" }] } } },
    components: { parameters: { ...Object.fromEntries(links), P150: { name: "last", in: "query" } } },
  });
  expect(vendor.operations[0]?.parameters).toMatchObject([{ name: "last" }]);
});

test("references are relative to the address of the schema that they are in", async () => {
  const text = { type: "string" };
  const number = { type: "number" };
  const { files } = await importedPackage({
    openapi: "3.1.0",
    info,
    servers,
    paths: { "/user": { get: getUser({ $ref: "#/components/schemas/User" }) } },
    components: {
      schemas: {
        User: {
          $id: "https://acme.test/schemas/user.json",
          type: "object",
          properties: {
            name: { $ref: "#/$defs/Name" },
            nick: { $ref: "#nick" },
            self: { $ref: "#" },
            age: { $ref: "age.json" },
            size: { $ref: "/schemas/age.json#/$defs/Size" },
            address: { $ref: "#/components/schemas/Address" },
          },
          $defs: { Name: text, Nick: { $anchor: "nick", type: "boolean" } },
        },
        Age: { $id: "https://acme.test/schemas/age.json", ...number, $defs: { Size: { enum: ["S"] } } },
        Address: { $anchor: "nick", ...number },
      },
    },
  });
  expect(
    compileWith(files, "User", {
      accepts: ['{ name: "a", nick: true, self: { self: {} }, age: 1, size: "S", address: 1 }'],
      refuses: ["{ name: 1 }", "{ nick: 1 }", '{ self: { nick: "" } }', '{ age: "1" }', '{ size: "M" }'],
    }),
  ).toEqual([]);
});

test("an example's externalValue is not fetched", async () => {
  const media = { schema: user, examples: { far: { externalValue: "http://127.0.0.1:1/never" } } };
  const { vendor } = await importedPackage({
    openapi: "3.1.0",
    info,
    servers,
    paths: {
      "/user": {
        post: {
          operationId: "addUser",
          requestBody: { content: { "application/json": media } },
          responses: {},
        },
      },
    },
  });
  expect(vendor.operations[0]?.body?.examples).toEqual([]);
});

test.each(["3.0", '"3.1"', "3.1"])(
  "a version %s without a patch number is one for several files",
  async (version) => {
    const { files, vendor } = await importedPackage(
      `openapi: ${version}\ninfo: { title: Acme, version: "1" }\npaths: { "/user": { $ref: "./user.yaml" } }\n`,
      { "user.yaml": { get: getUser(user) } },
    );
    expect(vendor.operations.map(({ id }) => id)).toEqual(["getUser"]);
    expect(compile(files)).toEqual([]);
  },
);

test("percent signs in paths and names are followed", async () => {
  const { files } = await importedPackage({
    openapi: "3.1.0",
    info,
    servers,
    paths: {
      "/a%20b": {
        parameters: [{ name: "page", in: "query", schema: { type: "integer" } }],
        get: {
          operationId: "getA",
          parameters: [{ $ref: "#/paths/~1b/get/parameters/0" }],
          responses: {
            200: {
              description: "A",
              content: { "application/json": { schema: { $ref: "#/components/schemas/50%25" } } },
            },
          },
        },
      },
      "/b": {
        get: {
          operationId: "getB",
          parameters: [
            { name: "size", in: "query", schema: { type: "integer" } },
            { $ref: "#/paths/~1a%2520b/parameters/0" },
          ],
          responses: {},
        },
      },
    },
    components: { schemas: { "50%": { type: "string" } } },
  });
  expect(compile(files)).toEqual([]);
});
