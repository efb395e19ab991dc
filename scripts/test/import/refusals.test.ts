import { readdir } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SpecError } from "../../src/spec-problem.ts";
import { Workspace } from "./support/imported.ts";

let workspace: Workspace;
beforeEach(async () => {
  workspace = await Workspace.create();
});
afterEach(() => workspace.remove());

const info = { title: "Acme", version: "1" };

describe("a document is refused, with the place and the reason, and leaves nothing behind", () => {
  test.each<[string, object | string, RegExp]>([
    ["that is no OpenAPI", { asyncapi: "3.0.0" }, /openapi-version.*neither `openapi` nor `swagger`/s],
    ["of an unknown version", { openapi: "4.0.0", info, paths: {} }, /#\/openapi.*`4\.0\.0`/s],
    ["that is a list", "- a\n- b\n", /file-map.*a list/s],
    ["that is empty", "", /file-map.*an empty file/s],
    ["that is broken JSON", '{ "openapi": ', /file-syntax.*JSON/s],
    ["that is broken YAML", "a: [b\nc: d", /file-syntax/],
    [
      "whose paths are a list",
      { openapi: "3.1.0", info, paths: [] },
      /#\/paths {2}\(imported-form\).*an empty list.*a map/s,
    ],
    [
      "with a text for a schema",
      { openapi: "3.1.0", info, paths: {}, components: { schemas: { User: "string" } } },
      /upstream\.json:1:\d+ {2}#\/components\/schemas\/User.*`string`.*a schema/s,
    ],
    [
      "with an unknown type",
      { openapi: "3.1.0", info, paths: {}, components: { schemas: { User: { type: "strnig" } } } },
      /#\/components\/schemas\/User\/type.*`strnig`/s,
    ],
    [
      "with a parameter without a place",
      { openapi: "3.1.0", info, paths: { "/a": { get: { parameters: [{ name: "x" }], responses: {} } } } },
      /#\/paths\/~1a\/get\/parameters\/0.*`in`/s,
    ],
    [
      "with a parameter at a place that there is not",
      {
        openapi: "3.1.0",
        info,
        paths: { "/a": { get: { parameters: [{ name: "x", in: "body" }], responses: {} } } },
      },
      /#\/paths\/~1a\/get\/parameters\/0\/in.*`body`.*one of .*`path`/s,
    ],
    [
      "whose parts hold each other without end in sight",
      `{ "openapi": "3.1.0", "x-deep": ${"[".repeat(5000)}${"]".repeat(5000)} }`,
      /import-depth.*more than 300/s,
    ],
    [
      "with a path that begins with no slash",
      { openapi: "3.1.0", info, paths: { users: {} } },
      /#\/paths\/users.*`users`.*begins with `\/`/s,
    ],
    [
      "with an answer to no status",
      { openapi: "3.1.0", info, paths: { "/a": { get: { responses: { OK: { description: "Ok." } } } } } },
      /#\/paths\/~1a\/get\/responses\/OK.*`OK`.*a status/s,
    ],
    [
      "with a reference that is no text",
      { openapi: "3.1.0", info, paths: {}, components: { schemas: { User: { $ref: 5 } } } },
      /#\/components\/schemas\/User\/\$ref.*`5`.*a reference/s,
    ],
    [
      "with a reference to a component of another kind",
      {
        openapi: "3.1.0",
        info,
        paths: { "/a": { get: { parameters: [{ $ref: "#/components/schemas/Id" }], responses: {} } } },
        components: { schemas: { Id: { type: "string" } } },
      },
      /#\/paths\/~1a\/get\/parameters\/0\/\$ref.*`#\/components\/schemas\/Id`, which is a schema.*a reference to a parameter/s,
    ],
    [
      "with a parameter in a place of Swagger 2.0",
      {
        openapi: "3.0.3",
        info,
        paths: { "/a": { put: { parameters: [{ name: "user", in: "body", schema: {} }], responses: {} } } },
      },
      /#\/paths\/~1a\/put\/parameters\/0\/in .*`body`.*one of `cookie`, `header`, `path`, `query`/s,
    ],
    [
      "with a security scheme that says too little",
      {
        openapi: "3.1.0",
        info,
        paths: {},
        components: { securitySchemes: { key: { type: "apiKey", in: "query" } } },
      },
      /#\/components\/securitySchemes\/key.*no `name`.*a security scheme with `name`/s,
    ],
    [
      "of Swagger 2.0 that the converter stumbles over",
      {
        swagger: "2.0",
        info,
        paths: { "/a": { get: { parameters: [{ name: "a", type: "string" }], responses: {} } } },
      },
      /#\/paths\/~1a\/get\/parameters\/0 .*no `in`.*a parameter with `in`/s,
    ],
    ["without `info`", { openapi: "3.1.0", paths: {} }, /no `info`.*an OpenAPI document with `info`/s],
  ])("%s", async (_, document, message) => {
    const file = await workspace.write("upstream.json", document);
    const refusal = await workspace.import(file).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(SpecError);
    expect(String(refusal)).toMatch(message);
    expect(await readdir(workspace.specs).catch(() => [])).toEqual([]);
  });

  test("whose file refers to itself as a whole", async () => {
    const file = await workspace.write("upstream.json", {
      openapi: "3.1.0",
      info,
      paths: {},
      components: { schemas: { User: { type: { $ref: "upstream.json" } } } },
    });
    await expect(workspace.import(file)).rejects.toThrow(/import-reference.*refer to each other as a whole/s);
  });

  test("with references to files and parts that cannot be read, each by its place", async () => {
    await workspace.write("other.yaml", "User: { type: object }\n");
    await workspace.write("broken.yaml", "a: [b\nc: d");
    const file = await workspace.write(
      "upstream.yaml",
      `openapi: 3.1.0
info: { title: Acme, version: "1" }
paths: { /a: { $ref: missing.yaml } }
components:
  schemas:
    Group: { $ref: "other.yaml#/Group" }
    Role: { $ref: broken.yaml }
`,
    );
    const refusal = await workspace.import(file).catch((error: SpecError) => error);
    const places = (refusal as SpecError).problems.map(
      ({ file, line, pointer }) => `${file}:${line} ${pointer}`,
    );
    expect(places.sort()).toEqual([
      "broken.yaml:2 #/",
      "upstream.yaml:3 #/paths/~1a",
      "upstream.yaml:6 #/components/schemas/Group",
      "upstream.yaml:7 #/components/schemas/Role",
    ]);
  });

  test("that is not there", async () => {
    await expect(workspace.import("/nowhere/spec.yaml")).rejects.toThrow(/spec\.yaml.*ENOENT/s);
  });
});

test("a newer edition that is refused leaves the earlier one as it was", async () => {
  const document = { openapi: "3.1.0", info, paths: { "/a": { get: { responses: {} } } } };
  await workspace.import(await workspace.write("a.json", document));
  await expect(
    workspace.import(await workspace.write("b.yaml", "openapi: 3.1.0\npaths: []\n")),
  ).rejects.toThrow(SpecError);
  expect((await workspace.vendor()).operations.map(({ id }) => id)).toEqual(["getA"]);
});

test.each<[string, string, string]>([
  ["a parameter", "upstream.yaml:9:39", "#/paths/~1a/get/parameters/1/type"],
  ["a body", "upstream.yaml:8:48", "#/paths/~1a/get/parameters/0/schema/type"],
  ["an answer", "upstream.yaml:11:59", "#/paths/~1a/get/responses/200/schema/items/type"],
  ["a definition", "upstream.yaml:13:28", "#/definitions/User/properties/a"],
])("%s of Swagger 2.0 is told by its place there", async (_, place, pointer) => {
  const file = await workspace.write(
    "upstream.yaml",
    `swagger: "2.0"
info: { title: Acme, version: "1" }
paths:
  /a:
    get:
      operationId: getA
      parameters:
        - { name: b, in: body, schema: { type: strnig } }
        - { name: q, in: query, type: strnig }
      responses:
        200: { description: Ok., schema: { items: { type: strnig } } }
definitions:
  User: { properties: { a: strnig } }
`,
  );
  const refusal = await workspace.import(file).catch((error: unknown) => error);
  expect(String(refusal)).toContain(`${place}  ${pointer}  (imported-form)`);
});
