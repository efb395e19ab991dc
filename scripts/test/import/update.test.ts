import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { originOf } from "../../src/import/import-document.ts";
import { Workspace } from "./support/imported.ts";

let workspace: Workspace;
beforeEach(async () => {
  workspace = await Workspace.create();
});
afterEach(() => workspace.remove());

function edition(version: string, more: object = {}): object {
  return {
    openapi: "3.0.3",
    info: { title: "Acme", version },
    paths: {
      "/users": {
        get: { operationId: "fetch_all", summary: "Usrs", responses: { 200: { description: "Users." } } },
      },
      ...more,
    },
  };
}

const overlay = `overlay: 1.0.0
info: { title: Corrections, version: 1.0.0 }
actions:
  - target: $.paths['/users'].get
    update: { operationId: listUsers, summary: Lists the users. }
  - target: $
    update: { servers: [{ url: https://api.acme.test }] }
  - target: $.paths['/internal']
    remove: true
`;

test("a document is kept as OpenAPI 3.1, with where it came from, and says nothing of this machine or this day", async () => {
  const file = await workspace.write("acme.json", edition("1"));
  const { file: written } = await workspace.import(file);
  const text = await readFile(join(workspace.specs, "acme/openapi.json"), "utf8");
  const document = JSON.parse(text);
  expect(written).toBe("specs/acme/openapi.json");
  expect(document).toMatchObject({
    openapi: "3.1.1",
    "x-ruleset": "imported",
    "x-imported": { from: "acme.json", version: "3.0.3", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  await workspace.import(file);
  expect(await readFile(join(workspace.specs, "acme/openapi.json"), "utf8")).toBe(text);
  expect(await originOf(join(workspace.specs, "acme"))).toBe("acme.json");
});

test("corrections in overlay.yaml outlive a newer edition", async () => {
  await workspace.import(await workspace.write("v1.json", edition("1")));
  await workspace.write("specs/acme/overlay.yaml", overlay);
  const named = async () =>
    (await workspace.vendor()).operations.map(({ id, summary }) => `${id}: ${summary}`);
  expect(await named()).toEqual(["listUsers: Lists the users."]);
  const internal = { "/internal": { get: { responses: {} } }, "/roles": { get: { responses: {} } } };
  await workspace.import(await workspace.write("v2.json", edition("2", internal)));
  expect(await named()).toEqual(["getRoles: ", "listUsers: Lists the users."]);
  expect((await workspace.vendor()).server.url).toBe("https://api.acme.test");
  expect(await readFile(join(workspace.specs, "acme/overlay.yaml"), "utf8")).toBe(overlay);
});

test("an overlay that lies there already mends what could not be taken in without it", async () => {
  const broken = edition("1", { "/roles": { get: { parameters: [{ name: "x" }], responses: {} } } });
  await workspace.write(
    "specs/acme/overlay.yaml",
    overlay.replace(
      "actions:\n",
      "actions:\n  - target: $.paths['/roles'].get.parameters[0]\n    update: { in: query }\n",
    ),
  );
  const { operations } = await workspace.import(await workspace.write("v1.json", broken));
  expect(operations).toBe(2);
});

test.each([
  ["is none", "hello: world\n", /overlay\.yaml.*not an Overlay/s],
  [
    "has a target that is no JSONPath",
    overlay.replace("$.paths['/users'].get", "paths["),
    /overlay\.yaml.*#\/actions\/0\/target.*JSONPath/s,
  ],
])("an overlay that %s is told with its place, and the document stays", async (_, text, message) => {
  await workspace.import(await workspace.write("v1.json", edition("1")));
  await workspace.write("specs/acme/overlay.yaml", text);
  await expect(workspace.vendor()).rejects.toThrow(message);
  expect((await readdir(join(workspace.specs, "acme"))).sort()).toEqual(["openapi.json", "overlay.yaml"]);
});

test("an edition in another format takes the place of the earlier one", async () => {
  await workspace.import(await workspace.write("v1.json", edition("1")));
  await workspace.import(
    await workspace.write("v2.yaml", "openapi: 3.1.0\ninfo: { title: Acme, version: '2' }\npaths: {}\n"),
  );
  expect(await readdir(join(workspace.specs, "acme"))).toEqual(["openapi.yaml"]);
});
