import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../src/openapi.ts";
import type { CallReport } from "../../testing/corpus/calls/call-operations.ts";
import { callOperations } from "../../testing/corpus/calls/call-operations.ts";
import { PrismProcess } from "../../testing/corpus/calls/prism-process.ts";
import { loadPackage } from "../../testing/load-package.ts";
import { documentWith, emit, json, vendorOf } from "../support/document.ts";

const prism = new PrismProcess();
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "calls-"));
});

afterAll(async () => {
  prism.stop();
  await rm(root, { recursive: true });
});

const user = { type: "object", required: ["name"], properties: { name: { type: "string", minLength: 3 } } };

const document = documentWith({
  security: [{ key: [] }],
  paths: {
    "/users/{id}": {
      put: {
        operationId: "putUser",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "integer" } },
          {
            name: "tags",
            in: "query",
            explode: false,
            example: ["a", "b"],
            schema: { type: "array", items: { enum: ["a", "b"] } },
          },
        ],
        requestBody: { required: true, content: json(user) },
        responses: {
          200: { description: "Put.", content: json(user) },
          404: { description: "No such user." },
        },
      },
    },
  },
  components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
});

/** Calls the operations of a document's package, in which a text is replaced by another. */
async function report(given: OpenApiDocument, was = "none", is = was): Promise<CallReport> {
  const files = emit(given);
  const wire = files.get("src/wire.ts") ?? "";
  const client = files.get("src/client.ts") ?? "";
  if (is !== was) expect(wire + client).toContain(was);
  const runtime = 'import * as runtime from "@guestlist/client-runtime";\n';
  files.set("src/wire.ts", runtime + wire.replaceAll(was, is));
  files.set("src/client.ts", client.replaceAll(was, is));
  const folder = await mkdtemp(join(root, "package-"));
  return callOperations(given, vendorOf(given), await loadPackage(folder, files), prism);
}

test("a package that does what the description says has no fault", async () => {
  expect(await report(document)).toEqual({ answered: 1, exempt: {}, faults: [] });
});

describe("a package is at fault", () => {
  test.each<[string, string, string, RegExp]>([
    ["that calls another path", 'path: "/users/{id}"', 'path: "/persons/{id}"', /NO_PATH_MATCHED/],
    ["that calls with another method", 'method: "PUT"', 'method: "POST"', /NO_METHOD_MATCHED/],
    ["that leaves out a parameter", ", inQuery", "", /required property 'tags'/],
    ["that writes a parameter in another style", "queryForm", "querySpaceDelimited", /query parameter tags/],
    [
      "that sends another kind of body",
      "body: json",
      'body: json, contentType: "text/plain"',
      /INVALID_CONTENT_TYPE/,
    ],
    [
      "that does not authenticate",
      'security: [["key"]]',
      "security: []",
      /Invalid security scheme|UNAUTHORIZED/,
    ],
    [
      "that takes the success for none",
      "success: { 200: json }",
      "success: { 204: json }",
      /the result says ok: false/,
    ],
    [
      "that reads the answer as something else",
      "success: { 200: json }",
      "success: { 200: runtime.none }",
      /the data is undefined/,
    ],
    ["that refuses what is admitted", "success:", 'path: "/users/..{id}/../{id}", success:', /RequestError/],
  ])("%s", async (_, was, is, fault) => {
    const { answered, exempt, faults } = await report(document, was, is);
    expect({ answered, exempt }).toEqual({ answered: 0, exempt: {} });
    expect(faults.join("\n")).toMatch(fault);
  });
});

test("what Prism can't judge is counted by its reason", async () => {
  const parameters = [
    { name: "at", in: "query" as const, required: true, style: "pipeDelimited", schema: { type: "integer" } },
  ];
  const broken = documentWith({
    paths: {
      "/breakdown": {
        get: { operationId: "breakDown", parameters, responses: { 204: { description: "" } } },
      },
      "/either/{id}": {
        get: {
          operationId: "getEither",
          parameters: [
            {
              name: "id",
              in: "path",
              required: true,
              schema: { oneOf: [{ type: "integer" }, { type: "string" }] },
            },
          ],
          responses: { 204: { description: "" } },
        },
      },
      "/fine": { get: { operationId: "getFine", responses: { 204: { description: "" } } } },
    },
  });
  const { answered, exempt, faults } = await report(broken);
  expect({ answered, faults }).toEqual({ answered: 1, faults: [] });
  expect(exempt).toEqual({
    "Prism breaks down: Space/pipe/comma.. delimited style is only applicable to array parameter": 1,
    "Prism finds that a parameter fits several members of a `oneOf`, as it reads its text as anything": 1,
  });
});
