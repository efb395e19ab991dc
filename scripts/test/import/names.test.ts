import { expect, test } from "vitest";
import { derivedId } from "../../src/import/normalise/operation-names.ts";
import { compile } from "../support/compile.ts";
import { importedPackage, Workspace } from "./support/imported.ts";

const answer = { responses: { 204: { description: "Done." } } };

function documentOfPaths(paths: object): object {
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://api.acme.test" }],
    paths,
  };
}

test.each([
  ["get", "/users", "getUsers"],
  ["get", "/users/{user_id}/roles", "getUsersByUserIdRoles"],
  ["post", "/users:batch", "postUsersBatch"],
  ["delete", "/", "deleteRoot"],
  ["get", "/files/{name}.{format}", "getFilesByNameByFormat"],
])("%s %s is called %s", (method, path, id) => {
  expect(derivedId(method, path)).toBe(id);
});

test("operations without a name get one from method and path, and none that another has", async () => {
  const { vendor, repairs, files } = await importedPackage(
    documentOfPaths({
      "/users/{id}": { get: answer, delete: { operationId: "getUsers", ...answer } },
      "/users/by-id": { get: answer },
      "/users": { get: answer },
    }),
  );
  const names = vendor.operations.map(({ method, path, id }) => `${method} ${path} ${id}`);
  expect(names).toEqual([
    "delete /users/{id} getUsers",
    "get /users getUsers2",
    "get /users/{id} getUsersById",
    "get /users/by-id getUsersById2",
  ]);
  expect(repairs).toContainEqual({ what: "operation without `operationId`", count: 3 });
  expect(compile(files)).toEqual([]);
});

test("names that no function can have are made ones, apart from each other", async () => {
  const ids = [
    "list users",
    "list-users",
    "ListUsers",
    "delete",
    "toString",
    "1st",
    "users.list",
    "GET_APIKeys",
    "用户",
  ];
  const paths = Object.fromEntries(
    ids.map((operationId, index) => [`/${index}`, { get: { operationId, ...answer } }]),
  );
  const { vendor, files } = await importedPackage(documentOfPaths(paths));
  const byPath = Object.fromEntries(vendor.operations.map(({ path, id }) => [path, id]));
  expect(byPath).toEqual({
    "/0": "listUsers",
    "/1": "listUsersWithGet1",
    "/2": "listUsersWithGet2",
    "/3": "deleteWithGet3",
    "/4": "toStringWithGet4",
    "/5": "operation1st",
    "/6": "usersList",
    "/7": "getAPIKeys",
    "/8": "用户",
  });
  expect(compile(files)).toEqual([]);
});

test("a derived name stays when operations are added that would have it too", async () => {
  const workspace = await Workspace.create();
  try {
    await workspace.import(
      await workspace.write("v1.json", documentOfPaths({ "/users/{id}": { get: answer } })),
    );
    const newer = documentOfPaths({ "/users/by-id": { get: answer }, "/users/{id}": { get: answer } });
    await workspace.import(await workspace.write("v2.json", newer));
    const { operations } = await workspace.vendor();
    expect(operations.map(({ path, id }) => `${path} ${id}`)).toEqual([
      "/users/{id} getUsersById",
      "/users/by-id getUsersById2",
    ]);
  } finally {
    await workspace.remove();
  }
});
