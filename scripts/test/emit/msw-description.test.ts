import { describe, expect, test } from "vitest";
import { describeVendor } from "../../src/emit/msw-description.ts";
import type { OpenApiDocument, Operation, Parameter, ResponseObject } from "../../src/openapi.ts";
import { documentOf, documentWith, json, named, vendorOf } from "../support/document.ts";

/** What the mock handlers know of the one operation of a document. */
function described(operation: Partial<Operation>, parts: Partial<OpenApiDocument> = {}) {
  return describeVendor(vendorOf(documentOf(operation, parts))).operations.addUser;
}

const answering = (example: unknown, mediaType = "application/json"): ResponseObject => ({
  description: "",
  content: {
    [mediaType]: { schema: true, examples: { first: { value: example }, second: { value: "another" } } },
  },
});

describe("a parameter", () => {
  const parameter = (declared: Partial<Parameter>) =>
    described({ parameters: [{ name: "p", in: "query", schema: { type: "string" }, ...declared }] })
      ?.parameters?.[0];
  const schema = { type: "string" };

  test.each<[string, Partial<Parameter>, object]>([
    ["in its usual style", {}, { in: "query", name: "p", schema }],
    ["that is required", { required: true }, { in: "query", name: "p", required: true, schema }],
    [
      "in another style",
      { style: "pipeDelimited" },
      { in: "query", name: "p", schema, style: "pipeDelimited" },
    ],
    ["that is not exploded", { explode: false }, { in: "query", name: "p", schema, explode: false }],
    ["in the path", { in: "path", explode: true }, { in: "path", name: "p", schema, explode: true }],
    [
      "filled by the client",
      { in: "header", required: true, "x-client-option": "p" },
      { in: "header", name: "p", required: true, schema },
    ],
  ])("%s", (_, declared, want) => {
    expect(parameter(declared)).toEqual(want);
  });

  test("with content", () => {
    const declared: Parameter = { name: "p", in: "query", content: json({ type: "object" }) };
    expect(described({ parameters: [declared] })?.parameters).toEqual([
      { in: "query", name: "p", schema: { type: "object" }, mediaType: "application/json" },
    ]);
  });
});

describe("the answers", () => {
  test("are the first success, and the refusals of requests that are wrong", () => {
    const operation = described({
      responses: {
        401: answering("who"),
        404: answering("where"),
        400: answering("what"),
        204: { description: "" },
        201: answering({ id: 1 }),
      },
    });
    expect(operation).toMatchObject({
      success: { status: 201, body: { id: 1 } },
      unauthorized: { status: 401, body: "who" },
      invalid: { status: 400, body: "what" },
    });
  });

  test.each<[Record<string, ResponseObject>, object]>([
    [{ 422: answering(1), 400: answering(2) }, { invalid: { status: 422, body: 1 } }],
    [{ 400: { description: "" } }, { invalid: { status: 400 } }],
    [{ "4XX": answering(1) }, { unauthorized: { status: 401, body: 1 }, invalid: { status: 400, body: 1 } }],
    [
      { 200: answering(1), default: answering(2) },
      { unauthorized: { status: 401, body: 2 }, invalid: { status: 400, body: 2 } },
    ],
    [{ default: answering(1) }, { success: { status: 200, body: 1 } }],
    [{ "2XX": answering(1) }, { success: { status: 200, body: 1 } }],
    [{ 403: answering(1), 409: answering(1), "5XX": answering(1) }, {}],
    [{}, { success: { status: 200 } }],
  ])("of %j", (responses, want) => {
    const { success, unauthorized, invalid } = described({ responses }) ?? { success: {} };
    const wanted = { success, unauthorized: undefined, invalid: undefined, ...want };
    expect({ success, unauthorized, invalid }).toEqual(wanted);
  });

  test("have media types where one is not JSON", () => {
    expect(described({ responses: { 200: answering(1), 409: answering(2) } })?.mediaTypes).toBeUndefined();
    const responses = {
      200: answering("a,b", "text/csv"),
      204: { description: "" },
      "4XX": answering({}),
      409: answering(1, "*/*"),
      default: answering("x", "image/*"),
    };
    expect(described({ responses })?.mediaTypes).toEqual({
      200: "text/csv",
      409: "application/json",
      "4XX": "application/json",
      default: "application/octet-stream",
    });
  });
});

describe("a body", () => {
  test("is described with the schema of what is sent", () => {
    const User = {
      type: "object",
      properties: { id: { type: "string", readOnly: true }, name: { type: "string" } },
    };
    const document = documentOf(
      {
        requestBody: { required: true, content: json(named("User")) },
        responses: { 200: { description: "", content: json(named("User")) } },
      },
      { components: { schemas: { User } } },
    );
    const { operations, schemas } = describeVendor(vendorOf(document));
    expect(operations.addUser?.body).toEqual({
      required: true,
      mediaType: "application/json",
      schema: { $ref: "#/components/schemas/UserInput" },
    });
    expect(schemas).toEqual({
      UserInput: { type: "object", properties: { name: { type: "string" } }, required: [] },
    });
  });

  test("that is a form says how its properties are written", () => {
    const content = {
      "application/x-www-form-urlencoded": {
        schema: { type: "object" },
        encoding: {
          ids: { style: "form", explode: false },
          filter: { contentType: "application/json" },
          tag: { explode: true },
          note: { contentType: "text/plain" },
          other: {},
        },
      },
    };
    expect(described({ requestBody: { content } })?.body).toHaveProperty("encoding", {
      ids: { style: "form", explode: false },
      filter: { mediaType: "application/json" },
      tag: { explode: true },
    });
  });

  test("that has parts says which of them travel as they would in a query", () => {
    const encoding = {
      link: { style: "deepObject", explode: true },
      photo: { style: "form", contentType: "image/png" },
    };
    const body = (mediaType: string) =>
      described({ requestBody: { content: { [mediaType]: { schema: { type: "object" }, encoding } } } })
        ?.body;
    expect(body("multipart/form-data")).toHaveProperty("encoding", {
      link: { style: "deepObject", explode: true },
    });
    expect(body("multipart/mixed")).not.toHaveProperty("encoding");
  });
});

test("credentials and who needs which", () => {
  const securitySchemes = {
    key: { type: "apiKey", in: "header", name: "X-Key" },
    token: { type: "http", scheme: "bearer" },
    basic: { type: "http", scheme: "basic" },
    oauth: { type: "oauth2", flows: { clientCredentials: { tokenUrl: "https://acme.test/token" } } },
  } as const;
  const security = [{ key: [], basic: [] }, { token: [] }, { oauth: [] }];
  const paths = {
    "/a": { get: { operationId: "listA" }, post: { operationId: "addA", security: [] } },
  };
  const vendor = describeVendor(vendorOf(documentWith({ security, paths, components: { securitySchemes } })));
  expect(vendor).toMatchObject({
    credentials: {
      key: { kind: "apiKey", in: "header", name: "X-Key" },
      token: { kind: "bearer" },
      basic: { kind: "basic" },
      oauth: { kind: "clientCredentials", tokenUrl: "https://acme.test/token" },
    },
    security: [["key", "basic"], ["token"], ["oauth"]],
  });
  expect(vendor.operations.addA?.security).toEqual([]);
  expect(vendor.operations.listA).not.toHaveProperty("security");
});
