import { expect, test } from "vitest";
import { emitPackage } from "../../src/emit/package.ts";
import { SpecError } from "../../src/spec-problem.ts";
import { isVague, pathsIn, withDamage } from "../support/damage.ts";
import { Workspace } from "./support/imported.ts";

const info = { title: "Acme", version: "1" };
const address = { type: "object", properties: { street: { type: "string" } } };

const swagger = {
  swagger: "2.0",
  info,
  host: "api.acme.test",
  schemes: ["https"],
  consumes: ["application/json"],
  produces: ["application/json"],
  parameters: { User: { name: "user", in: "body", schema: { $ref: "#/definitions/User" } } },
  responses: { Missing: { description: "None.", schema: { type: "string" } } },
  securityDefinitions: { key: { type: "apiKey", in: "header", name: "X-Key" }, user: { type: "basic" } },
  security: [{ key: [] }],
  paths: {
    "/users/{id}": {
      parameters: [{ name: "id", in: "path", required: true, type: "string" }],
      put: {
        parameters: [{ $ref: "#/parameters/User" }],
        responses: { 404: { $ref: "#/responses/Missing" } },
      },
      post: {
        parameters: [{ name: "ids", in: "formData", type: "array", items: { type: "string" } }],
        responses: {
          200: { description: "Ok.", schema: { type: "file" }, headers: { ETag: { type: "string" } } },
        },
      },
    },
  },
  definitions: {
    User: { allOf: [{ $ref: "#/definitions/Base" }, address] },
    Base: { discriminator: "kind" },
  },
};

const openapi = {
  openapi: "3.1.0",
  info,
  servers: [{ url: "https://{host}.acme.test", variables: { host: { default: "a", enum: ["a"] } } }],
  security: [{ key: [] }],
  paths: {
    "/users/{id}": {
      parameters: [{ $ref: "#/components/parameters/Id" }],
      get: {
        responses: { 200: { $ref: "#/components/responses/User" }, default: { description: "Other." } },
        security: [{ login: ["read"] }],
      },
      put: {
        requestBody: {
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/User" }, example: { age: 1 } },
          },
        },
        responses: { 204: { description: "Done.", headers: { ETag: { schema: { type: "string" } } } } },
      },
    },
  },
  components: {
    parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "string" } } },
    responses: {
      User: {
        description: "Ok.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/User" } } },
      },
    },
    schemas: {
      User: {
        oneOf: [{ $ref: "#/components/schemas/Person" }, { type: "null" }],
        discriminator: { propertyName: "kind", mapping: { person: "#/components/schemas/Person" } },
      },
      Person: {
        type: "object",
        required: ["kind"],
        properties: {
          kind: { const: "person" },
          age: { type: ["integer", "null"] },
          tags: { enum: ["a", 1, null] },
        },
        additionalProperties: { type: "array", items: address, prefixItems: [{ type: "string" }] },
      },
    },
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      login: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://a.test", scopes: { read: "Read" } } },
      },
      plain: { type: "http", scheme: "basic" },
    },
  },
};

/** What the damage puts in the place of a value. */
const substitutes: readonly unknown[] = [
  null,
  5,
  "text",
  [],
  {},
  true,
  [null],
  { member: null },
  { $ref: 5 },
  { $ref: "" },
  { $ref: "#" },
  { $ref: "#/info" },
  { $ref: "missing.yaml" },
  undefined, // the value is left out
];

/** How many of all damages are tried; with 1 it is every one of them. */
const sampling = 7;

test.each([
  ["Swagger 2.0", swagger],
  ["OpenAPI 3.0", { ...openapi, openapi: "3.0.3" }],
  ["OpenAPI 3.1", openapi],
])(
  "whatever is in the place of a value of %s, a package is made or it is told what is wrong",
  async (_, document) => {
    const workspace = await Workspace.create();
    const damages = pathsIn(document).flatMap((steps) =>
      substitutes.map((substitute) => ({ steps, substitute })),
    );
    const others: unknown[] = [];
    try {
      for (const [index, { steps, substitute }] of damages.entries()) {
        if (index % sampling !== 0) continue;
        const slug = `acme${index}`;
        const file = await workspace.write(
          "upstream.json",
          withDamage(document, steps, substitute) as object,
        );
        const outcome = await workspace
          .import(file, slug)
          .then(async () => emitPackage(await workspace.vendor(slug), "0.0.0"))
          .catch((error: unknown) => error);
        if (outcome instanceof SpecError && !isVague(outcome.problems)) continue;
        if (!Array.isArray(outcome))
          others.push({ steps, substitute, outcome: String(Object(outcome).stack) });
      }
    } finally {
      await workspace.remove();
    }
    expect(others).toEqual([]);
  },
  120_000,
);
