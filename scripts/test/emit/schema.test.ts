import { describe, expect, test } from "vitest";
import { SchemaEmitter } from "../../src/emit/schema.ts";
import type { Schema } from "../../src/openapi.ts";
import { declaration } from "../support/declaration.ts";
import { dedent } from "../support/dedent.ts";
import { documentReceiving, emitFile, named } from "../support/document.ts";

/** The text of the type `User` among other schemas. */
function userType(user: Schema, others: Record<string, Schema> = {}): string {
  return declaration(emitFile(documentReceiving({ User: user, ...others }), "src/types.ts"), "User");
}

const string: Schema = { type: "string" };

describe("a schema as a type", () => {
  test.each<[Schema, string]>([
    [{ type: "string" }, "string"],
    [{ type: "string", format: "date-time" }, "string"],
    [{ type: "string", format: "binary" }, "string"],
    [{ type: "integer" }, "number"],
    [{ type: "number" }, "number"],
    [{ type: "boolean" }, "boolean"],
    [{ type: "null" }, "null"],
    [{ type: ["string", "null"] }, "string | null"],
    [{ type: ["string", "integer"] }, "string | number"],
    [{ type: "integer", format: "int64" }, "Int64"],
    [{ type: ["integer", "null"], format: "int64" }, "Int64 | null"],
    [{ type: "integer", format: "int32" }, "number"],
    [{ enum: ["a", "b"] }, '"a" | "b"'],
    [{ type: "string", enum: ['"', "a\nb", "\u2028"] }, '"\\"" | "a\\nb" | "\\u2028"'],
    [{ type: "integer", enum: [1, -1] }, "1 | -1"],
    [{ type: ["string", "null"], enum: ["a", null] }, '"a" | null'],
    [{ const: "a" }, '"a"'],
    [{ const: 1 }, "1"],
    [{ const: true }, "true"],
    [{ const: null }, "null"],
    [{ type: "string", "x-extensible-enum": ["a", "b"] }, 'OpenEnum<"a" | "b">'],
    [{ type: ["string", "null"], "x-extensible-enum": ["a"] }, 'OpenEnum<"a"> | null'],
    [{ type: "array", items: string }, "string[]"],
    [{ type: "array", items: { type: ["string", "null"] } }, "(string | null)[]"],
    [{ type: "array", items: { type: "array", items: string } }, "string[][]"],
    [{ type: "array" }, "unknown[]"],
    [{ type: "array", prefixItems: [string, { type: "integer" }], items: false }, "[string?, number?]"],
    [
      { type: "array", prefixItems: [string, { type: "integer" }], minItems: 2, maxItems: 2 },
      "[string, number]",
    ],
    [{ type: "array", prefixItems: [string], minItems: 1, items: string }, "[string, ...string[]]"],
    [{ type: "array", prefixItems: [string] }, "[string?, ...unknown[]]"],
    [{ type: "array", items: { enum: ["a", "b"] } }, '("a" | "b")[]'],
    [{ type: "object" }, "Record<string, unknown>"],
    [{ type: ["object", "null"] }, "Record<string, unknown> | null"],
    [{}, "unknown"],
    [{ anyOf: [string, { type: "integer" }] }, "string | number"],
    [{ oneOf: [string, { type: "null" }] }, "string | null"],
    [{ oneOf: [string, string] }, "string"],
  ])("%j is %s", (schema, type) => {
    const [, withoutComment] = /^(?:\/\*\*.*\*\/\n)?(.*)$/s.exec(userType(schema)) ?? [];
    expect(withoutComment).toBe(`export type User = ${type};\n`);
  });
});

test("a long union has a line for each member", () => {
  const values = Array.from({ length: 9 }, (_, index) => `a_rather_long_value_${index}`);
  expect(userType({ enum: values })).toBe(
    `export type User = ${values.map((value) => `\n  | "${value}"`).join("")};\n`,
  );
});

describe("an object", () => {
  test("tells optional, nullable and required apart", () => {
    const both: Schema = { type: ["string", "null"] };
    const properties = { given: string, nullable: both, optional: string, either: both };
    expect(userType({ type: "object", properties, required: ["given", "nullable"] })).toBe(dedent`
      export interface User {
        given: string;
        nullable: string | null;
        optional?: string;
        either?: string | null;
      }
    `);
  });

  test("keeps a property with a default optional: nothing promises it", () => {
    expect(
      userType({ type: "object", properties: { role: { type: "string", default: "member" } } }),
    ).toBe(dedent`
      export interface User {
        /** @default member */
        role?: string;
      }
    `);
  });

  test("nests, with a comment for each property", () => {
    const address: Schema = {
      type: "object",
      description: "Where they live.",
      properties: { city: { type: "string", description: "The town.", deprecated: true } },
    };
    expect(userType({ type: "object", description: "A person.", properties: { address } })).toBe(dedent`
      /** A person. */
      export interface User {
        /** Where they live. */
        address?: {
          /**
           * The town.
           *
           * @deprecated
           */
          city?: string;
        };
      }
    `);
  });

  test("quotes the names that need it", () => {
    const properties = { "X-Id": string, "2fa": string, "a b": string, class: string, "1": string };
    expect(userType({ type: "object", properties })).toBe(dedent`
      export interface User {
        "1"?: string;
        "X-Id"?: string;
        "2fa"?: string;
        "a b"?: string;
        class?: string;
      }
    `);
  });

  test("of any keys has values of one type", () => {
    expect(userType({ type: "object", additionalProperties: { type: "integer" } })).toBe(dedent`
      export interface User {
        [name: string]: number;
      }
    `);
  });

  test("with known and any other keys is both", () => {
    expect(
      userType({ type: "object", properties: { id: string }, additionalProperties: true, required: ["id"] }),
    ).toBe(dedent`
      export type User = {
        id: string;
      } & {
        [name: string]: unknown;
      };
    `);
  });
});

describe("a reference", () => {
  const others = { Role: { type: "string", description: "What a person may do." } };

  test("is the name of the other type, described by it", () => {
    expect(userType({ type: "object", properties: { role: named("Role") } }, others)).toBe(dedent`
      export interface User {
        /** What a person may do. */
        role?: Role;
      }
    `);
  });

  test("is described by what stands beside it", () => {
    const role = { ...(named("Role") as object), description: "The first role." };
    expect(userType({ type: "object", properties: { role } }, others)).toBe(dedent`
      export interface User {
        /** The first role. */
        role?: Role;
      }
    `);
  });

  test("can be nullable", () => {
    expect(userType({ oneOf: [named("Role"), { type: "null" }] }, others)).toBe(
      "export type User = Role | null;\n",
    );
  });

  test("can go round in a circle", () => {
    expect(userType({ type: "object", properties: { boss: named("User") } })).toBe(dedent`
      export interface User {
        boss?: User;
      }
    `);
  });

  test("to a schema with the name of a type of the package follows it to its new one", () => {
    expect(userType({ type: "array", items: named("Error") }, { Error: { type: "string" } })).toBe(
      "export type User = ErrorSchema[];\n",
    );
  });
});

describe("a composition", () => {
  const base: Schema = { type: "object", properties: { id: string, name: string } };
  const cat: Schema = {
    type: "object",
    properties: { kind: string, lives: { type: "integer" } },
    required: ["kind"],
  };

  test("of all parts is an intersection", () => {
    expect(
      userType(
        { allOf: [named("Base"), { type: "object", properties: { age: { type: "integer" } } }] },
        { Base: base },
      ),
    ).toBe(dedent`
      export type User = Base & {
        age?: number;
      };
    `);
  });

  test("of unions keeps their parentheses", () => {
    expect(
      userType({ allOf: [{ anyOf: [named("Base"), named("Cat")] }, named("Cat")] }, { Base: base, Cat: cat }),
    ).toBe("export type User = (Base | Cat) & Cat;\n");
  });

  test("with a discriminator is a union that its property tells apart", () => {
    const user: Schema = {
      oneOf: [named("Cat"), named("Dog")],
      discriminator: {
        propertyName: "kind",
        mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
      },
    };
    const module = emitFile(documentReceiving({ User: user, Cat: cat, Dog: cat }), "src/types.ts");
    expect(declaration(module, "User")).toBe("export type User = Cat | Dog;\n");
    expect(declaration(module, "Cat")).toContain('kind: "cat";');
    expect(declaration(module, "Dog")).toContain('kind: "dog";');
  });
});

test("what a type cannot say is in the comment", () => {
  const user: Schema = {
    type: "object",
    properties: {
      email: {
        type: "string",
        format: "email",
        minLength: 3,
        maxLength: 254,
        pattern: "^.+@.+$",
        example: "jane@example.com",
      },
      age: { type: "integer", minimum: 0, exclusiveMaximum: 150, multipleOf: 1, default: 18 },
      roles: {
        type: "array",
        items: string,
        minItems: 1,
        maxItems: 9,
        uniqueItems: true,
        examples: [["admin"], ["member"]],
      },
      flag: { type: "boolean", default: false },
    },
  };
  expect(userType(user)).toBe(dedent`
    export interface User {
      /**
       * @format email
       * @minLength 3
       * @maxLength 254
       * @pattern ^.+@.+$
       * @example jane@example.com
       */
      email?: string;
      /**
       * @minimum 0
       * @exclusiveMaximum 150
       * @multipleOf 1
       * @default 18
       */
      age?: number;
      /**
       * @minItems 1
       * @maxItems 9
       * @uniqueItems
       * @example ["admin"]
       */
      roles?: string[];
      /** @default false */
      flag?: boolean;
    }
  `);
});

test("the shared types that were printed are told once", () => {
  const schemas = new SchemaEmitter([]);
  schemas.expression({ type: "integer", format: "int64" });
  schemas.expression({ type: "string", "x-extensible-enum": ["a"] });
  expect(schemas.takeSharedTypes()).toEqual(["Int64", "OpenEnum"]);
  expect(schemas.takeSharedTypes()).toEqual([]);
});
