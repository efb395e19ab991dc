import { describe, expect, test } from "vitest";
import { compile } from "../support/compile.ts";
import { compileEach, compileWith, documentOfSchemas, importedPackage } from "./support/imported.ts";

const text = { type: "string" };
const number = { type: "number" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

interface Case {
  what: string;
  schemas: Record<string, unknown>;
  openapi?: string;
  accepts: string[];
  refuses: string[];
}

const cases: Case[] = [
  {
    what: "circular, by a property and by a list",
    schemas: {
      User: {
        type: "object",
        properties: { boss: ref("User"), team: { type: "array", items: ref("User") } },
      },
    },
    accepts: ["{ boss: { team: [{}] } }"],
    refuses: ["{ boss: { team: [1] } }"],
  },
  {
    what: "mutually recursive through allOf and lists",
    schemas: {
      User: {
        allOf: [
          ref("Base"),
          { type: "object", properties: { groups: { type: "array", items: ref("Group") } } },
        ],
      },
      Base: { type: "object", required: ["id"], properties: { id: text } },
      Group: {
        allOf: [
          ref("Base"),
          { type: "object", properties: { members: { type: "array", items: ref("User") } } },
        ],
      },
    },
    accepts: ['{ id: "1", groups: [{ id: "2", members: [{ id: "3" }] }] }'],
    refuses: ['{ id: "1", groups: [{ members: [] }] }'],
  },
  {
    // openapi-typescript writes components["schemas"]["User"][] there, which TypeScript finds circular (issue 1603).
    what: "a union that holds an array of itself",
    schemas: { User: { oneOf: [text, { type: "array", items: ref("User") }] } },
    accepts: ['"a"', '["a", ["b", []]]'],
    refuses: ["[1]"],
  },
  {
    what: "a base that lists its heirs, each of which extends it",
    schemas: {
      User: {
        type: "object",
        properties: { kind: text },
        required: ["kind"],
        oneOf: [ref("Person"), ref("Robot")],
        discriminator: { propertyName: "kind", mapping: { person: ref("Person").$ref, robot: "Robot" } },
      },
      Person: { allOf: [ref("User"), { type: "object", required: ["name"], properties: { name: text } }] },
      Robot: {
        allOf: [ref("User"), { type: "object", required: ["serial"], properties: { serial: number } }],
      },
    },
    accepts: ['{ kind: "person", name: "Ann" }', '{ kind: "robot", serial: 1 }'],
    refuses: ['{ kind: "person", serial: 1 }', '{ kind: "other", name: "Ann" }', '{ name: "Ann" }'],
  },
  {
    what: "a schema that is only itself",
    schemas: { User: { anyOf: [ref("User"), text] } },
    accepts: ['"a"'],
    refuses: ["1"],
  },
  {
    what: "a reference with keywords beside it, which OpenAPI 3.0 ignores",
    openapi: "3.0.3",
    schemas: {
      User: {
        type: "object",
        properties: {
          name: {
            $ref: "#/components/schemas/Name",
            type: "application/json",
            enum: ["a"],
            allOf: { 3: {} },
          },
        },
      },
      Name: text,
    },
    accepts: ['{ name: "b" }'],
    refuses: ["{ name: 1 }", "{ name: null }"],
  },
  {
    what: "keywords beside a reference",
    schemas: {
      User: { $ref: "#/components/schemas/Base", required: ["name"], properties: { age: number } },
      Base: { type: "object", properties: { name: text } },
    },
    accepts: ['{ name: "Ann", age: 3 }'],
    refuses: ["{ age: 3 }", '{ name: "Ann", age: "3" }'],
  },
  {
    what: "names with spaces, dots, slashes, leading digits and another case",
    schemas: {
      User: {
        type: "object",
        properties: {
          a: ref("my user"),
          b: ref("my.user"),
          c: ref("a~1b"),
          d: ref("2fa"),
          e: ref("my%20user"),
        },
      },
      "my user": { enum: ["a"] },
      "my.user": { enum: ["b"] },
      "a/b": { enum: ["c"] },
      "2fa": { enum: ["d"] },
      MyUser: { enum: ["e"] },
    },
    accepts: ['{ a: "a", b: "b", c: "c", d: "d", e: "a" }'],
    refuses: ['{ a: "b" }', '{ b: "a" }', '{ c: "d" }', '{ d: "c" }', '{ e: "b" }'],
  },
  {
    what: "names of TypeScript's keywords and globals, and of generated types",
    schemas: {
      User: {
        type: "object",
        properties: Object.fromEntries(
          [
            "string",
            "any",
            "package",
            "Response",
            "Error",
            "Promise",
            "Record",
            "GetUserData",
            "AcmeClient",
            "user",
          ].map((name) => [name, ref(name)]),
        ),
      },
      ...Object.fromEntries(
        [
          "string",
          "any",
          "package",
          "Response",
          "Error",
          "Promise",
          "Record",
          "GetUserData",
          "AcmeClient",
          "user",
        ].map((name) => [name, { enum: [name] }]),
      ),
    },
    accepts: [
      '{ string: "string", Response: "Response", Promise: "Promise", GetUserData: "GetUserData", user: "user" }',
    ],
    refuses: ['{ string: "any" }', '{ Error: "Response" }', '{ user: "User" }'],
  },
  {
    what: "names that are no ASCII",
    schemas: {
      User: { type: "object", properties: { größe: ref("Größe"), v: ref("用户") } },
      Größe: number,
      用户: text,
    },
    accepts: ['{ "größe": 1, v: "a" }'],
    refuses: ['{ "größe": "a" }', "{ v: 1 }"],
  },
  {
    what: "anyOf beside properties",
    schemas: {
      User: { type: "object", required: ["id"], properties: { id: text }, anyOf: [ref("A"), ref("B")] },
      A: { type: "object", required: ["a"], properties: { a: text } },
      B: { type: "object", required: ["b"], properties: { b: text } },
    },
    accepts: ['{ id: "1", a: "x" }', '{ id: "1", b: "x" }'],
    refuses: ['{ a: "x" }', '{ id: "1" }'],
  },
  {
    what: "anyOf that demands one property or another",
    schemas: {
      User: {
        type: "object",
        properties: { mail: text, phone: text },
        anyOf: [{ required: ["mail"] }, { required: ["phone"] }],
      },
    },
    accepts: ['{ mail: "m" }', '{ phone: "p" }'],
    refuses: ["{}", "{ mail: 1 }"],
  },
  {
    what: "oneOf inside allOf inside anyOf",
    schemas: {
      User: {
        anyOf: [
          { allOf: [{ oneOf: [text, number] }] },
          { type: "array", items: { oneOf: [text, { type: "null" }] } },
        ],
      },
    },
    accepts: ['"a"', "1", '["a", null]'],
    refuses: ["true", "[1]", "null"],
  },
  {
    what: "a discriminator without a mapping, by the schemas' names",
    schemas: {
      User: { oneOf: [ref("cat"), ref("dog")], discriminator: { propertyName: "kind" } },
      cat: { type: "object", required: ["kind"], properties: { kind: text, lives: number } },
      dog: { type: "object", required: ["kind"], properties: { kind: text, bark: text } },
    },
    accepts: ['{ kind: "cat", lives: 9 }', '{ kind: "dog", bark: "w" }'],
    refuses: ['{ kind: "cat", bark: "w" }', '{ kind: "bird" }', '{ kind: "Cat" }'],
  },
  {
    what: "schemas that extend one which extends that with the discriminator, each with its own value",
    schemas: {
      User: { type: "object", properties: { pet: ref("Animal"), cat: ref("Cat"), lion: ref("Lion") } },
      Being: {
        type: "object",
        required: ["kind"],
        properties: { kind: text },
        discriminator: { propertyName: "kind", mapping: { lion: "Lion", cat: "Cat", animal: "Animal" } },
      },
      Animal: { type: "object", allOf: [ref("Being")] },
      Cat: { allOf: [ref("Animal"), { type: "object", properties: { lives: number } }] },
      Lion: { allOf: [ref("Cat"), { type: "object", properties: { roars: { type: "boolean" } } }] },
    },
    accepts: [
      '{ lion: { kind: "lion", roars: true } }',
      '{ cat: { kind: "cat" }, pet: { kind: "animal" } }',
      '{ cat: { kind: "lion" }, pet: { kind: "cat" } }',
    ],
    refuses: ['{ lion: { kind: "cat" } }', '{ cat: { kind: "animal" } }', '{ pet: { kind: "plant" } }'],
  },
  {
    what: "a discriminator whose values extensions of the schemas say",
    schemas: {
      User: {
        type: "object",
        required: ["kind"],
        properties: { kind: text, pet: { oneOf: [ref("Cat"), ref("Dog")] } },
        discriminator: { propertyName: "kind" },
      },
      Cat: { allOf: [ref("User")], "x-ms-discriminator-value": "#Acme.Cat" },
      Dog: { allOf: [ref("User")], "x-discriminator-value": "#Acme.Dog" },
    },
    accepts: ['{ kind: "a", pet: { kind: "#Acme.Cat" } }', '{ kind: "a", pet: { kind: "#Acme.Dog" } }'],
    refuses: ['{ kind: "a", pet: { kind: "Cat" } }'],
  },
  {
    what: "a discriminator that the schemas neither describe nor demand",
    schemas: {
      User: {
        type: "object",
        properties: {
          undescribed: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "status" } },
          optional: {
            oneOf: [ref("Lion"), ref("Wolf")],
            discriminator: { propertyName: "kind", mapping: { lion: "Lion", wolf: "Wolf" } },
          },
        },
      },
      Cat: { type: "object", required: ["lives"], properties: { lives: number } },
      Dog: { type: "object", required: ["bark"], properties: { bark: text } },
      Lion: { type: "object", required: ["roars"], properties: { kind: text, roars: number } },
      Wolf: { type: "object", required: ["howls"], properties: { kind: text, howls: number } },
    },
    accepts: [
      "{ undescribed: { lives: 9 }, optional: { roars: 1 } }",
      '{ undescribed: { bark: "w" }, optional: { kind: "wolf", howls: 2 } }',
    ],
    refuses: ["{ undescribed: {} }", '{ optional: { kind: "wolf", roars: 1 } }'],
  },
  {
    what: "`additionalProperties: false` beside what is no object",
    schemas: { User: { additionalProperties: false, allOf: [ref("Icon")] }, Icon: { enum: ["a", "b"] } },
    accepts: ['"a"'],
    refuses: ['"c"', "{}"],
  },
  {
    what: "names that only their case tells apart, one of which is that of a type of JavaScript",
    schemas: {
      User: { type: "object", properties: { a: ref("Error"), b: ref("error"), c: ref("ErrorSchema") } },
      error: { type: "object", properties: { lower: text }, required: ["lower"] },
      Error: { type: "object", properties: { upper: text }, required: ["upper"] },
      ErrorSchema: { type: "object", properties: { schema: text }, required: ["schema"] },
    },
    accepts: ['{ a: { upper: "a" }, b: { lower: "b" }, c: { schema: "c" } }'],
    refuses: ['{ a: { lower: "b" } }', '{ b: { upper: "a" } }', '{ c: { upper: "a" } }'],
  },
  {
    // openapi-typescript issue 2149: it puts the schema's name in the place of the value on the wire.
    what: "a discriminator whose values the schemas say themselves",
    schemas: {
      User: { oneOf: [ref("Cat"), ref("Dog")], discriminator: { propertyName: "kind" } },
      Cat: { type: "object", required: ["kind"], properties: { kind: { enum: ["meow"] } } },
      Dog: { type: "object", required: ["kind"], properties: { kind: { const: "woof" } } },
    },
    accepts: ['{ kind: "meow" }', '{ kind: "woof" }'],
    refuses: ['{ kind: "Cat" }'],
  },
  {
    what: "a union told apart by a discriminator within another one",
    schemas: {
      User: { oneOf: [ref("Animal"), ref("Robot")], discriminator: { propertyName: "kind" } },
      Animal: {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: { propertyName: "kind", mapping: { c: "Cat", d: "Dog" } },
      },
      Cat: { type: "object", properties: { kind: text, lives: number } },
      Dog: { type: "object", properties: { kind: text, bark: text } },
      Robot: { type: "object", properties: { kind: text, serial: number } },
    },
    accepts: ['{ kind: "c", lives: 9 }', '{ kind: "Robot", serial: 1 }'],
    refuses: ['{ kind: "Animal" }', '{ kind: "c", bark: "w" }', '{ kind: "Robot", lives: 9 }'],
  },
  {
    what: "a discriminator that is one of some values, of which the mapping has one for each schema",
    schemas: {
      User: {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: { propertyName: "kind", mapping: { c: "Cat", d: "Dog" } },
      },
      Kind: { type: "string", enum: ["c", "d"] },
      Cat: { type: "object", required: ["kind"], properties: { kind: ref("Kind"), lives: number } },
      Dog: { type: "object", required: ["kind"], properties: { kind: { enum: ["c", "d"] }, bark: text } },
    },
    accepts: ['{ kind: "c", lives: 9 }', '{ kind: "d", bark: "w" }'],
    refuses: ['{ kind: "c", bark: "w" }', '{ kind: "d", lives: 9 }'],
  },
  {
    what: "booleans behind references",
    schemas: { User: ref("Anything"), Anything: true, Nothing: false },
    accepts: ["1", "null"],
    refuses: [],
  },
  {
    what: "heirs told apart by the mapping of their base",
    schemas: {
      User: { type: "array", items: { oneOf: [ref("Cat"), ref("Dog")] } },
      Pet: {
        type: "object",
        required: ["kind"],
        properties: { kind: text },
        discriminator: { propertyName: "kind", mapping: { c: "Cat", d: ref("Dog").$ref } },
      },
      Cat: { allOf: [ref("Pet"), { type: "object", properties: { lives: number } }] },
      Dog: { allOf: [ref("Pet"), { type: "object", properties: { bark: text } }] },
    },
    accepts: ['[{ kind: "c", lives: 9 }, { kind: "d", bark: "w" }]'],
    refuses: ['[{ kind: "c", bark: "w" }]', '[{ kind: "Cat" }]'],
  },
  {
    what: "nullable in OpenAPI 3.0",
    openapi: "3.0.3",
    schemas: {
      User: {
        type: "object",
        required: ["a", "b", "c", "d"],
        properties: {
          a: { type: "string", nullable: true },
          b: { nullable: true, allOf: [ref("Base")] },
          c: { type: "string", nullable: true, enum: ["x"] },
          d: { nullable: true, oneOf: [ref("Base"), { type: "string" }] },
        },
      },
      Base: { type: "object", required: ["id"], properties: { id: text } },
    },
    accepts: ["{ a: null, b: null, c: null, d: null }", '{ a: "a", b: { id: "1" }, c: "x", d: "s" }'],
    refuses: [
      "{ a: 1, b: null, c: null, d: null }",
      "{ a: null, b: {}, c: null, d: null }",
      '{ a: null, b: null, c: "y", d: null }',
      "{ a: null, b: null, c: null, d: 1 }",
    ],
  },
  {
    what: "nullable in OpenAPI 3.1, of compositions too",
    schemas: {
      User: {
        type: ["object", "null"],
        allOf: [ref("Base")],
        properties: { age: { type: ["number", "null"] } },
      },
      Base: { type: "object", required: ["id"], properties: { id: text } },
    },
    accepts: ["null", '{ id: "1", age: null }'],
    refuses: ["{ age: 1 }", '{ id: "1", age: "1" }'],
  },
  {
    what: "const of every kind",
    schemas: {
      User: {
        type: "object",
        required: ["a", "b", "c"],
        properties: { a: { const: null }, b: { const: { x: [1, "y"] } }, c: { const: false } },
      },
    },
    accepts: ['{ a: null, b: { x: [1, "y"] }, c: false }'],
    refuses: [
      '{ a: 0, b: { x: [1, "y"] }, c: false }',
      '{ a: null, b: { x: ["y"] }, c: false }',
      '{ a: null, b: { x: [1, "y"] }, c: true }',
    ],
  },
  {
    what: "tuples",
    schemas: {
      User: { type: "array", prefixItems: [text, number], items: { type: "boolean" }, minItems: 1 },
    },
    accepts: ['["a"]', '["a", 1]', '["a", 1, true, false]'],
    refuses: ["[]", "[1]", '["a", 1, "b"]'],
  },
  {
    what: "lists of lists, also of composed ones",
    schemas: { User: { type: "array", items: { allOf: [{ type: "array", items: text }] } } },
    accepts: ['[["a"], []]'],
    refuses: ['["a"]'],
  },
  {
    what: "keys of a pattern",
    schemas: { User: { type: "object", patternProperties: { "^x-": number }, additionalProperties: false } },
    accepts: ['{ "x-a": 1 }'],
    refuses: ['{ "x-a": "1" }'],
  },
  {
    // openapi-typescript makes an intersection there that no value fits (issue 1055).
    what: "named properties beside further ones of another type",
    schemas: {
      User: {
        type: "object",
        required: ["id"],
        properties: { id: number, tag: { type: "boolean" } },
        additionalProperties: text,
      },
    },
    accepts: ['{ id: 1, tag: true, more: "a" }', "{ id: 1 }"],
    refuses: ['{ id: "1" }', "{ id: 1, more: { a: 1 } }", '{ more: "a" }'],
  },
  {
    what: "further properties of every type beside named ones",
    schemas: {
      User: { type: "object", required: ["id"], properties: { id: number }, additionalProperties: true },
    },
    accepts: ["{ id: 1, more: [{}] }"],
    refuses: ['{ id: "1" }'],
  },
  {
    what: "an object of which nothing is said",
    schemas: { User: { type: "object", properties: { meta: { type: "object" } } } },
    accepts: ["{ meta: { any: [1] } }"],
    refuses: ["{ meta: 1 }"],
  },
  {
    what: "an object that has no properties",
    schemas: { User: { type: "object", additionalProperties: false } },
    accepts: ["{}"],
    refuses: ["{ a: 1 }", "1"],
  },
  {
    what: "a property with a default may be left out",
    schemas: { User: { type: "object", properties: { role: { type: "string", default: "guest" } } } },
    accepts: ["{}"],
    refuses: ["{ role: 1 }"],
  },
  {
    what: "dependentRequired",
    schemas: {
      User: {
        type: "object",
        properties: { card: text, address: text },
        dependentRequired: { card: ["address"] },
      },
    },
    accepts: ["{}", '{ card: "1", address: "a" }'],
    refuses: ["{ card: 1 }"],
  },
  {
    what: "required beside an allOf over a nullable base",
    schemas: {
      User: { allOf: [ref("Base")], required: ["name"], properties: { age: number } },
      Base: { type: ["object", "null"], properties: { name: text } },
    },
    accepts: ['{ name: "Ann", age: 1 }'],
    refuses: ["{ age: 1 }", "{ name: 1 }"],
  },
  {
    what: "required beside an allOf over a union",
    schemas: {
      User: { allOf: [ref("Base")], required: ["name"] },
      Base: {
        oneOf: [
          { type: "object", properties: { name: text, a: number } },
          { type: "object", properties: { name: text, b: number } },
        ],
      },
    },
    accepts: ['{ name: "Ann", a: 1 }', '{ name: "Ann", b: 1 }'],
    refuses: ["{ a: 1 }", "{ name: 1 }"],
  },
  {
    what: "required by a part of an allOf that has no properties",
    schemas: {
      User: { allOf: [ref("Base"), { required: ["name"] }] },
      Base: { type: "object", properties: { name: text } },
    },
    accepts: ['{ name: "Ann" }'],
    refuses: ["{}", "{ name: 1 }"],
  },
  {
    what: "enums of booleans, of objects, and with a type that is not theirs",
    schemas: {
      User: {
        type: "object",
        properties: {
          a: { type: "boolean", enum: [true] },
          b: { type: "object", enum: [{ x: 1 }, { x: 2 }] },
          c: { type: "string", enum: [1, 2] },
          d: { enum: ["s", 1, null] },
        },
      },
    },
    accepts: ["{ a: true, b: { x: 2 }, c: 1, d: null }"],
    refuses: ["{ a: false }", "{ b: { x: 3 } }", "{ c: 3 }", '{ d: "t" }'],
  },
  {
    what: "files and bytes, which are texts in JSON",
    openapi: "3.0.3",
    schemas: {
      User: {
        type: "object",
        properties: { file: { type: "string", format: "binary" }, code: { type: "string", format: "byte" } },
      },
    },
    accepts: ['{ file: "a", code: "YQ==" }'],
    refuses: ["{ file: new Blob([]) }", "{ code: 1 }"],
  },
  {
    what: "boolean schemas",
    schemas: {
      User: { type: "object", properties: { any: true, none: false, all: { allOf: [true, text] } } },
    },
    accepts: ['{ any: 1, all: "a" }'],
    refuses: ["{ none: 1 }", "{ all: 1 }"],
  },
  {
    what: "definitions inside a schema",
    schemas: {
      User: {
        type: "object",
        properties: { name: { $ref: "#/components/schemas/User/$defs/Name" } },
        $defs: { Name: text },
      },
    },
    accepts: ['{ name: "Ann" }'],
    refuses: ["{ name: 1 }"],
  },
  {
    what: "anchors and ids",
    schemas: {
      User: {
        type: "object",
        properties: { a: { $ref: "#named" }, b: { $ref: "https://acme.test/number" } },
      },
      A: { $anchor: "named", ...text },
      B: { $id: "https://acme.test/number", ...number },
    },
    accepts: ['{ a: "a", b: 1 }'],
    refuses: ["{ a: 1 }", '{ b: "a" }'],
  },
  {
    what: "properties that have the names of keywords",
    schemas: {
      User: {
        type: "object",
        required: ["type"],
        properties: {
          $ref: text,
          type: { enum: ["t"] },
          properties: number,
          example: text,
          allOf: text,
          "x-a": text,
          default: number,
        },
      },
    },
    accepts: ['{ $ref: "r", type: "t", properties: 1, example: "e", allOf: "a", default: 1 }'],
    refuses: ["{}", '{ type: "t", properties: "1" }'],
  },
  {
    what: "prototype names",
    schemas: {
      User: { type: "object", properties: { constructor: ref("constructor"), toString: ref("__proto__") } },
      constructor: number,
      ["__proto__"]: text,
    },
    accepts: ['{ constructor: 1, toString: "a" } as never as Type'],
    refuses: ['{ constructor: "a" }'],
  },
];

describe("a schema that an imported document has", async () => {
  const packages = await Promise.all(
    cases.map(({ schemas, openapi }) => importedPackage(documentOfSchemas(schemas, openapi))),
  );
  const messages = compileEach(
    cases.map((values, index) => ({ files: packages[index]?.files ?? new Map(), type: "User", values })),
  );
  test.each(cases.map(({ what }, index) => ({ what, index })))("$what", ({ index }) => {
    expect(messages[index]).toEqual([]);
  });
});

test("what YAML reads as numbers and flags is mended where texts are meant, and counted", async () => {
  const { repairs, files, vendor } = await importedPackage(`
openapi: 3.1.0
info: { title: 2024, version: 1.0 }
servers: [{ url: "https://{host}:{port}", variables: { host: { default: a.test }, port: { default: 443, enum: [443, 8443] } } }]
paths:
  /a:
    get:
      operationId: getA
      tags: [5]
      deprecated: "true"
      responses: { 200: { description: 200 } }
`);
  expect(compile(files)).toEqual([]);
  expect(vendor.operations[0]?.deprecated).toBe(true);
  expect(repairs).toEqual([
    { what: "number or flag that should be a text, or the other way round", count: 8 },
  ]);
});

test("forms that many documents have kept from Swagger 2.0 are read as they are meant, and counted", async () => {
  const { files, repairs } = await importedPackage({
    openapi: "3.0.3",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://api.acme.test" }],
    paths: {
      "/pets": {
        get: {
          operationId: "listPets",
          parameters: [
            { name: "size", in: "query", required: true, type: "array", items: { type: "integer" } },
          ],
          responses: { 200: { description: "Ok.", content: { "application/json": { schema: ref("Cat") } } } },
        },
      },
    },
    components: {
      schemas: {
        Pet: { type: "object", required: ["kind"], properties: { kind: text }, discriminator: "kind" },
        Cat: { allOf: [ref("Pet")] },
      },
    },
  });
  expect(
    compileWith(files, "ListPetsData", { accepts: ['{ kind: "Cat" }'], refuses: ['{ kind: "Dog" }'] }),
  ).toEqual([]);
  const parameters = { accepts: ["{ query: { size: [1] } }"], refuses: ['{ query: { size: ["a"] } }'] };
  expect(compileWith(files, "ListPetsParameters", parameters)).toEqual([]);
  expect(repairs).toEqual([{ what: "form of Swagger 2.0", count: 2 }]);
});
