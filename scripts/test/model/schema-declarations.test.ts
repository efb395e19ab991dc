import { describe, expect, test } from "vitest";
import { SchemaDeclarations } from "../../src/model/schema-declarations.ts";
import type { Schema } from "../../src/openapi.ts";
import { documentWith, named } from "../support/document.ts";

const text: Schema = { type: "string" };
const id: Schema = { type: "string", readOnly: true };
const password: Schema = { type: "string", writeOnly: true };

/** The declarations for schemas of which some are received and some are sent: name → schema. */
function declare(schemas: Record<string, Schema>, received: string[], sent: string[] = []) {
  const declarations = new SchemaDeclarations(
    documentWith({ components: { schemas } }),
    received.map(named),
    sent.map(named),
  );
  return Object.fromEntries(declarations.all().map(({ name, schema }) => [name, schema]));
}

test("schemas that something sent or received refers to are declared, in alphabetical order", () => {
  const schemas = { Unused: text, User: { properties: { role: named("Role") } }, Role: text, Query: text };
  expect(Object.keys(declare(schemas, ["User"], ["Query"]))).toEqual(["Query", "Role", "User"]);
});

test.each<[string, Schema]>([
  ["items", { items: named("Role") }],
  ["prefixItems", { prefixItems: [text, named("Role")] }],
  ["properties", { properties: { role: named("Role") } }],
  ["patternProperties", { patternProperties: { "^x": named("Role") } }],
  ["additionalProperties", { additionalProperties: named("Role") }],
  ["allOf", { allOf: [text, named("Role")] }],
  ["anyOf", { anyOf: [named("Role")] }],
  ["oneOf", { oneOf: [named("Role")] }],
  ["not", { not: named("Role") }],
])("%s are followed", (_, user) => {
  expect(Object.keys(declare({ User: user, Role: text }, ["User"]))).toEqual(["Role", "User"]);
});

test("a schema that is only received is declared where something that is sent refers to it otherwise than by a property", () => {
  const schemas = { Query: { anyOf: [named("Id"), text] }, Id: id };
  expect(Object.keys(declare(schemas, [], ["Query"]))).toEqual(["Id", "Query"]);
});

test("a schema that contains itself is declared once", () => {
  const user: Schema = { type: "object", properties: { boss: named("User"), id } };
  expect(declare({ User: user }, ["User"], ["User"])).toEqual({
    User: user,
    UserInput: { type: "object", properties: { boss: named("UserInput") }, required: [] },
  });
});

describe("a schema with readOnly and writeOnly properties", () => {
  const user: Schema = {
    type: "object",
    properties: { id, name: text, password },
    required: ["id", "name", "password"],
  };
  const seen = { type: "object", properties: { id, name: text }, required: ["id", "name"] };
  const given = { type: "object", properties: { name: text, password }, required: ["name", "password"] };

  test("is two where it is both sent and received", () => {
    expect(declare({ User: user }, ["User"], ["User"])).toEqual({ User: seen, UserInput: given });
  });

  test("keeps its name where it travels in one direction", () => {
    expect(declare({ User: user }, ["User"])).toEqual({ User: seen });
    expect(declare({ User: user }, [], ["User"])).toEqual({ User: given });
  });

  test("splits the schemas that refer to it, and no others", () => {
    const schemas = {
      User: user,
      Team: { items: named("User") },
      Page: { properties: { team: named("Team"), next: named("Role") } },
      Role: text,
    };
    expect(declare(schemas, ["Page"], ["Page"])).toEqual({
      Page: { properties: { team: named("Team"), next: named("Role") } },
      PageInput: { properties: { team: named("TeamInput"), next: named("Role") } },
      Role: text,
      Team: { items: named("User") },
      TeamInput: { items: named("UserInput") },
      User: seen,
      UserInput: given,
    });
  });

  test("is found behind a reference, too", () => {
    const schemas = { User: { properties: { id: named("Id") }, required: ["id"] }, Id: id };
    expect(declare(schemas, ["User"], ["User"]).UserInput).toEqual({ properties: {}, required: [] });
  });

  test("is found inside inline objects, arrays and compositions", () => {
    const inner: Schema = { properties: { id, name: text } };
    const user: Schema = { properties: { one: inner }, allOf: [{ items: inner }] };
    expect(declare({ User: user }, ["User"], ["User"]).UserInput).toEqual({
      properties: { one: { properties: { name: text }, required: [] } },
      allOf: [{ items: { properties: { name: text }, required: [] } }],
    });
  });
});

test("what only a hidden property refers to is not declared", () => {
  const schemas = {
    User: { properties: { secret: { ...(named("Secrets") as object), writeOnly: true } } },
    Secrets: text,
  };
  expect(Object.keys(declare(schemas, ["User"]))).toEqual(["User"]);
});

test("a schema with the name of a type of the package gets another one, and so do references to it", () => {
  const schemas = { Page: { properties: { error: named("Error") } }, Error: text };
  expect(declare(schemas, ["Page"])).toEqual({
    ErrorSchema: text,
    Page: { properties: { error: named("ErrorSchema") } },
  });
});

test("the document is not changed", () => {
  const schemas = { User: { properties: { id, name: text }, required: ["id"] } };
  const before = structuredClone(schemas);
  declare(schemas, ["User"], ["User"]);
  expect(schemas).toEqual(before);
});

test("boolean schemas are declared as they are", () => {
  expect(declare({ Anything: true }, ["Anything"])).toEqual({ Anything: true });
});

describe("a property that is left out is not demanded", () => {
  const schemas: Record<string, Schema> = {
    Base: { type: "object", properties: { id, name: text } },
    Middle: { allOf: [named("Base")] },
  };
  test.each<[string, Schema, Schema]>([
    [
      "beside an allOf",
      { allOf: [named("Middle")], required: ["id", "name"] },
      { allOf: [named("Middle")], required: ["name"] },
    ],
    [
      "by another part of it",
      { allOf: [named("Base"), { anyOf: [{ required: ["id", "name"] }] }] },
      { allOf: [named("Base"), { anyOf: [{ required: ["name"] }] }] },
    ],
  ])("%s", (_, user, sent) => {
    expect(declare({ ...schemas, User: user }, [], ["User"])["User"]).toEqual(sent);
    expect(declare({ ...schemas, User: user }, ["User"])["User"]).toEqual(user);
  });

  test("but a property of the same name in a property is", () => {
    const user: Schema = { properties: { id, role: { required: ["id"] } }, required: ["id"] };
    expect(declare({ User: user }, [], ["User"])["User"]).toEqual({
      properties: { role: { required: ["id"] } },
      required: [],
    });
  });
});

describe("bytes", () => {
  const bytes: Schema = { type: "string", format: "binary" };
  const declareParts = (received: string[], sent: string[], inParts: string[]) =>
    new SchemaDeclarations(
      documentWith({
        components: { schemas: { File: bytes, Upload: { properties: { file: named("File") } } } },
      }),
      received.map(named),
      sent.map(named),
      inParts.map(named),
    )
      .all()
      .map(({ name, schema }) => [name, schema]);

  test("are a text in JSON", () => {
    expect(declareParts(["Upload"], [], [])).toEqual([
      ["File", text],
      ["Upload", { properties: { file: named("File") } }],
    ]);
  });

  test("are bytes in parts, apart from what is received", () => {
    expect(declareParts(["Upload"], ["Upload"], ["Upload"])).toEqual([
      ["File", text],
      ["FileInput", bytes],
      ["Upload", { properties: { file: named("File") } }],
      ["UploadInput", { properties: { file: named("FileInput") } }],
    ]);
  });
});
