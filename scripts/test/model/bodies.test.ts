import { describe, expect, test } from "vitest";
import { buildBody, buildResponses } from "../../src/model/bodies.ts";
import type { MediaType, ResponseObject, Schema } from "../../src/openapi.ts";
import { documentWith, json, named } from "../support/document.ts";

function bodyOf(content: Record<string, MediaType>, schemas: Record<string, Schema> = {}) {
  return buildBody(documentWith({ components: { schemas } }), { requestBody: { content } });
}

function responsesOf(responses: Record<string, ResponseObject>) {
  return buildResponses(documentWith(), { responses });
}

describe("a media type", () => {
  test.each([
    ["application/json", "json"],
    ["application/json; charset=utf-8", "json"],
    ["Application/JSON", "json"],
    ["application/problem+json", "json"],
    ["application/vnd.acme.v2+json", "json"],
    ["text/json", "json"],
    ["*/*", "undescribed"],
    ["application/x-www-form-urlencoded", "form"],
    ["multipart/form-data", "multipart"],
    ["text/plain", "text"],
    ["text/csv; header=present", "text"],
    ["application/xml", "text"],
    ["application/atom+xml", "text"],
    ["application/octet-stream", "blob"],
    ["image/png", "blob"],
    ["text/event-stream", "stream"],
    ["application/x-ndjson", "stream"],
    ["application/jsonp", "blob"],
    ["application/x-yaml", "text"],
    ["application/openapi+yaml", "text"],
    ["multipart/related", "multipart"],
  ])("%s has the codec %s", (mediaType, codec) => {
    expect(bodyOf({ [mediaType]: {} })).toMatchObject({ mediaType, codec });
  });

  test("is the one that a client handles best, whatever comes first", () => {
    const content = { "image/png": {}, "text/plain": {}, "multipart/form-data": {}, "application/json": {} };
    expect(bodyOf(content)?.mediaType).toBe("application/json");
  });
});

describe("a schema tells how a body travels whose media type doesn't", () => {
  test.each<[string, string, Schema]>([
    ["*/*", "json", { type: "object" }],
    ["*/*", "jsonOrText", { type: "string" }],
    ["*/*", "jsonOrText", named("Text")],
    ["*/*", "blob", { type: "string", format: "binary" }],
    ["application/json", "blob", { type: "string", format: "binary" }],
    ["application/json", "json", { type: "string" }],
    ["text/plain", "text", { type: "string", format: "binary" }],
  ])("%s: %s", (mediaType, codec, schema) => {
    expect(bodyOf({ [mediaType]: { schema } }, { Text: { type: "string" } })?.codec).toBe(codec);
  });

  test("files go in parts rather than in JSON", () => {
    const schema: Schema = { type: "object", properties: { file: { type: "string", format: "binary" } } };
    expect(bodyOf({ ...json(schema), "multipart/form-data": { schema } })?.codec).toBe("multipart");
  });
});

describe("an int64 anywhere in a JSON body", () => {
  const id: Schema = { type: "integer", format: "int64" };
  test.each<[string, Schema]>([
    ["itself", id],
    ["in a property", { type: "object", properties: { id } }],
    ["in an item", { type: "array", items: id }],
    ["in an additional property", { type: "object", additionalProperties: id }],
    ["in a part of a composition", { allOf: [{ type: "object" }, { anyOf: [{ oneOf: [id] }] }] }],
    ["behind references", { type: "array", items: named("User") }],
  ])("makes it exact: %s", (_, schema) => {
    const schemas: Record<string, Schema> = {
      Id: id,
      User: { properties: { id: named("Id"), boss: named("User") } },
    };
    expect(bodyOf(json(schema), schemas)?.codec).toBe("exactJson");
  });

  test("is looked for once in a schema that contains itself", () => {
    expect(bodyOf(json(named("User")), { User: { properties: { boss: named("User") } } })?.codec).toBe(
      "json",
    );
  });

  test("matters in JSON alone", () => {
    expect(bodyOf({ "multipart/form-data": { schema: id } })?.codec).toBe("multipart");
  });
});

describe("a request body", () => {
  test("is optional unless it says otherwise", () => {
    expect(bodyOf(json(true))?.required).toBe(false);
    expect(
      buildBody(documentWith(), { requestBody: { required: true, content: json(true) } })?.required,
    ).toBe(true);
  });

  test("is nothing without content, and without a body", () => {
    expect(bodyOf({})).toBeUndefined();
    expect(buildBody(documentWith(), {})).toBeUndefined();
  });

  test("keeps its examples, by name and through references", () => {
    const examples = {
      plain: { summary: "One.", value: { name: "Ada" } },
      shared: { $ref: "#/components/examples/Grace" },
    };
    const document = documentWith({ components: { examples: { Grace: { value: { name: "Grace" } } } } });
    const body = buildBody(document, { requestBody: { content: json(true, { examples }) } });
    expect(body?.examples).toEqual([
      { name: "plain", summary: "One.", value: { name: "Ada" } },
      { name: "shared", summary: "", value: { name: "Grace" } },
    ]);
  });

  test("takes a single example, falsy ones too", () => {
    expect(bodyOf(json(true, { example: 0 }))?.examples).toEqual([
      { name: "example", summary: "", value: 0 },
    ]);
  });
});

describe("responses", () => {
  const described = { description: "" };

  test("come as success, then by status, exact ones before their range, `default` last", () => {
    const statuses = ["default", "5XX", "4xx", "404", "503", "301", "2XX", "201", "200", "400"];
    const responses = responsesOf(Object.fromEntries(statuses.map((status) => [status, described])));
    expect(responses.map(({ status }) => status)).toEqual([
      "200",
      "201",
      "2XX",
      "301",
      "400",
      "404",
      "4XX",
      "503",
      "5XX",
      "default",
    ]);
    expect(responses.filter(({ isSuccess }) => isSuccess).map(({ status }) => status)).toEqual([
      "200",
      "201",
      "2XX",
    ]);
  });

  test("`default` is the success where no other is documented", () => {
    expect(responsesOf({ default: described })).toMatchObject([{ status: "default", isSuccess: true }]);
    expect(responsesOf({ default: described, 204: described })).toMatchObject([
      { status: "204", isSuccess: true },
      { status: "default", isSuccess: false },
    ]);
  });

  test("without content have no body", () => {
    expect(responsesOf({ 204: { description: "Done." } })).toEqual([
      { status: "204", isSuccess: true, description: "Done.", contents: [], examples: [] },
    ]);
  });

  test.each(["100", "1XX", "204", "205", "304"])(
    "with status %s have no body, whatever is said",
    (status) => {
      const content = json({ type: "object" });
      expect(responsesOf({ [status]: { description: "", content } })[0]?.contents).toEqual([]);
    },
  );

  test("to HEAD have no body, whatever is said", () => {
    const responses = { 200: { description: "", content: json({ type: "object" }) } };
    const [response] = buildResponses(documentWith(), { responses }, "head");
    expect(response?.contents).toEqual([]);
  });

  test("in parts are read as they are, but for forms", () => {
    const contents = ["multipart/mixed", "multipart/form-data"].map(
      (type) => responsesOf({ 200: { description: "", content: { [type]: {} } } })[0]?.contents[0]?.codec,
    );
    expect(contents).toEqual(["blob", "multipart"]);
  });

  test("have every media type, the one that a client handles best first", () => {
    const content = {
      "image/png": {},
      "text/csv": {},
      "application/problem+json": { schema: { type: "object" }, example: {} },
    };
    const [response] = responsesOf({ 400: { description: "No.", content } });
    expect(response?.contents).toEqual([
      { mediaType: "application/problem+json", codec: "json", schema: { type: "object" } },
      { mediaType: "text/csv", codec: "text", schema: true },
      { mediaType: "image/png", codec: "blob", schema: true },
    ]);
    expect(response?.examples).toMatchObject([{ value: {} }]);
  });

  test("that differ in nothing but the media type have one of them", () => {
    const content = {
      "application/json": { schema: { type: "object" } },
      "application/problem+json": { schema: { type: "object" } },
    };
    expect(responsesOf({ 400: { description: "No.", content } })[0]?.contents).toHaveLength(1);
  });
});

describe("a stream that is received is read part by part", () => {
  const user: Schema = { type: "object", properties: { id: { type: "integer", format: "int64" } } };
  const note: Schema = { type: "object" };
  test.each<[string, MediaType, string, Schema]>([
    ["text/event-stream", {}, "eventStream", true],
    ["text/event-stream", { schema: { type: "string" } }, "eventStream", true],
    ["text/event-stream", { schema: note }, "eventStream", note],
    ["text/event-stream", { itemSchema: { properties: { data: { type: "string" } } } }, "eventStream", true],
    [
      "text/event-stream",
      { itemSchema: { properties: { data: { type: "string", contentSchema: note } } } },
      "eventStream",
      note,
    ],
    [
      "text/event-stream",
      {
        itemSchema: {
          allOf: [
            { required: ["data"] },
            { oneOf: [{ properties: { data: user } }, { properties: { data: note } }] },
          ],
        },
      },
      "eventStream",
      { anyOf: [user, note] },
    ],
    ["application/jsonl", { itemSchema: note }, "jsonLines", note],
    ["application/x-ndjson", { schema: user }, "exactJsonLines", user],
    ["application/json-seq", { schema: { type: "array", items: note } }, "jsonLines", note],
  ])("%s %j: %s", (mediaType, media, codec, schema) => {
    const [response] = responsesOf({ 200: { description: "", content: { [mediaType]: media } } });
    expect(response?.contents).toEqual([{ mediaType, codec, schema }]);
  });
});
