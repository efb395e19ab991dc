import { expect, test } from "vitest";
import { compileWith, importedPackage } from "./support/imported.ts";

const info = { title: "Acme", version: "1" };
const servers = [{ url: "https://api.acme.test" }];

/** The package of a document with the operation `act`, which answers with JSON. */
function packageOf(schema: object, operation: object = {}, more: object = {}) {
  const responses = { 200: { description: "A", content: { "application/json": { schema } } } };
  return importedPackage({
    openapi: "3.1.0",
    info,
    servers,
    paths: { "/act": { get: { operationId: "act", responses, ...operation } } },
    ...more,
  });
}

test("extensions of others that have the name of one of ours mean nothing here", async () => {
  const { vendor, repairs } = await packageOf(
    { type: "string", "x-extensible-enum": [{ value: "a" }] },
    {
      "x-idempotent": "maybe",
      "x-pagination": true,
      "x-source": "site",
      parameters: [{ name: "a", in: "query", "x-client-option": true }],
    },
    { "x-coverage": 1, "x-gaps": "none", "x-request-id": 5 },
  );
  const [operation] = vendor.operations;
  expect(operation).toMatchObject({ parameters: [{ name: "a" }] });
  expect(operation).not.toHaveProperty("idempotent");
  expect(operation).not.toHaveProperty("pagination");
  expect([vendor.clientOptions, vendor.gaps, vendor.coverage]).toEqual([[], [], undefined]);
  expect(repairs).toEqual([{ what: "extension of another form than ours", count: 8 }]);
});

test("extensions of ours, which an overlay may add, mean what they mean", async () => {
  const known = { type: "string", "x-extensible-enum": ["a", "b"] };
  const { files, vendor } = await packageOf(known, { "x-idempotent": true });
  expect(vendor.operations[0]?.idempotent).toBe(true);
  expect(files.get("src/types.ts")).toContain('ActData = OpenEnum<"a" | "b">');
});

test("tuples of older drafts are tuples", async () => {
  const { files } = await packageOf({
    type: "array",
    items: [{ type: "string" }, { type: "number" }],
    additionalItems: false,
    minItems: 1,
  });
  const values = { accepts: ['["a"]', '["a", 1]'], refuses: ["[1]", '["a", 1, 2]'] };
  expect(compileWith(files, "ActData", values)).toEqual([]);
});

test("examples in a list are examples", async () => {
  const { vendor } = await packageOf(
    { type: "string" },
    { parameters: [{ name: "a", in: "query", schema: { type: "string" }, examples: ["x", { value: "y" }] }] },
  );
  expect(vendor.operations[0]?.parameters).toMatchObject([{ example: "x" }]);
});

test("bodies that share a media type (OpenAPI 3.2) have that of the reference", async () => {
  const content = { "application/json": { $ref: "#/components/mediaTypes/Count" } };
  const { files } = await importedPackage({
    openapi: "3.2.0",
    info,
    servers,
    paths: { "/act": { get: { operationId: "act", responses: { 200: { description: "A", content } } } } },
    components: { mediaTypes: { Count: { schema: { type: "number" } } } },
  });
  expect(compileWith(files, "ActData", { accepts: ["1"], refuses: ['"1"'] })).toEqual([]);
});
