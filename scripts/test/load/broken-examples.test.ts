import { describe } from "vitest";
import { type BrokenSpec, replace, testBrokenSpecs } from "./broken-spec.ts";

const brokenSpecs: readonly BrokenSpec[] = [
  {
    name: "no example of a request",
    change: replace(
      `            examples:
              one-person:
                summary: One person
                value: { email: jane@example.com, role: admin }
`,
      "",
    ),
    pointer: "#/paths/~1invitations/post/requestBody/content/application~1json",
    rule: "body-examples",
    found: "no `examples` for `application/json`",
    expected: "at least one example of the body",
    mend: "Add `examples` with an example from the vendor's page.",
  },
  {
    name: "no example of a response",
    change: replace(
      `          examples:
            unknown-id:
              summary: Nobody has the id
              value: { code: not_found, trace_id: null }
`,
      "",
    ),
    pointer: "#/components/responses/NotFound/content/application~1json",
    rule: "body-examples",
    found: "no `examples` for `application/json`",
    expected: "at least one example of the body",
    mend: "Add `examples` with an example from the vendor's page.",
  },
  {
    name: "an example without a name",
    change: replace(
      `            examples:
              one-person:
                summary: One person
                value: {`,
      "            example: {",
    ),
    pointer: "#/paths/~1invitations/post/requestBody/content/application~1json/example",
    rule: "body-examples",
    found: "an example without a name, in `example`",
    expected: "named examples, in `examples`",
    mend: "Move it to `examples`, with a name, a `summary`, and the example in `value`.",
  },
  {
    name: "an example without summary",
    change: replace("                summary: One person\n", ""),
    pointer: "#/paths/~1invitations/post/requestBody/content/application~1json/examples/one-person",
    rule: "body-examples",
    found: "no `summary`",
    expected: "a `summary` of what the example shows",
    mend: "Add a `summary` of a few words.",
  },
  {
    name: "an example name with spaces",
    change: replace("one-person:", "One person:"),
    pointer: "#/paths/~1invitations/post/requestBody/content/application~1json/examples/One person",
    rule: "body-examples",
    found: "the example name `One person`",
    expected: "a name in kebab case or camel case, such as `two-people`",
    mend: "Rename the example.",
  },
  {
    name: "a value of another type",
    change: replace("{ email: jane@example.com, role: admin }", "{ email: 5, role: admin }"),
    pointer:
      "#/paths/~1invitations/post/requestBody/content/application~1json/examples/one-person/value/email",
    rule: "no-invalid-media-type-examples",
    found: "`5`",
    expected: "a value of the type string",
    mend: "Correct the example, or the schema if the vendor's page shows it this way.",
  },
  {
    name: "a text in the place of a number",
    change: replace("          example: 1\n", '          example: "1"\n'),
    pointer: "#/paths/~1users/get/parameters/0/example",
    rule: "no-invalid-parameter-examples",
    found: "`1`, a text",
    expected: "a value of the type integer",
    mend: "Correct the example, or the schema if the vendor's page shows it this way.",
  },
  {
    name: "a value of another format",
    change: replace("{ email: jane@example.com, role: admin }", "{ email: jane, role: admin }"),
    pointer:
      "#/paths/~1invitations/post/requestBody/content/application~1json/examples/one-person/value/email",
    rule: "no-invalid-media-type-examples",
    found: "`jane`",
    expected: "a value of the format `email`",
    mend: "Correct the example, or the schema if the vendor's page shows it this way.",
  },
  {
    name: "a value that is not in the enum",
    change: replace("{ email: jane@example.com, role: admin }", "{ email: jane@example.com, role: owner }"),
    pointer:
      "#/paths/~1invitations/post/requestBody/content/application~1json/examples/one-person/value/role",
    rule: "no-invalid-media-type-examples",
    found: "`owner`",
    expected: "one of `admin`, `member`",
    mend: "Correct the example, or the schema if the vendor's page shows it this way.",
  },
  {
    name: "a property that is missing",
    change: replace("{ email: jane@example.com, role: admin }", "{ role: admin }"),
    pointer: "#/paths/~1invitations/post/requestBody/content/application~1json/examples/one-person/value",
    rule: "no-invalid-media-type-examples",
    found: "no `email` in the example",
    expected: "`email`, which the schema requires",
    mend: "Add `email` to the example, or remove it from `required`.",
  },
  {
    name: "a misspelt property",
    change: replace("{ email: jane@example.com, role: admin }", "{ emial: jane@example.com, role: admin }"),
    pointer:
      "#/paths/~1invitations/post/requestBody/content/application~1json/examples/one-person/value/emial",
    rule: "no-invalid-media-type-examples",
    found: "the property `emial` in the example",
    expected: "the property `email`, which the schema requires",
    mend: "Rename it to `email`.",
  },
  {
    name: "a property that is not described",
    change: replace("{ email: jane@example.com, role: admin }", "{ email: jane@example.com, team: red }"),
    pointer:
      "#/paths/~1invitations/post/requestBody/content/application~1json/examples/one-person/value/team",
    rule: "no-invalid-media-type-examples",
    found: "the property `team` in the example",
    expected: "only properties that the schema describes",
    mend: "Correct the name, or describe the property in the schema.",
  },
  {
    name: "a value that fits none of the alternatives",
    change: replace("manager: null", "manager: 5"),
    pointer: "#/components/examples/ActiveUser/value/manager",
    rule: "no-invalid-media-type-examples",
    found: "`5`",
    expected: "one of the alternatives in the schema; they say: type must be string; type must be null",
    mend: "Correct the example, or the schema if the vendor's page shows it this way.",
  },
  {
    name: "a shared example",
    vendor: "acme-split",
    change: replace("id: usr_1", "id: 1", "examples.yaml"),
    file: "examples.yaml",
    pointer: "#/ActiveUser/value/id",
    rule: "no-invalid-media-type-examples",
    found: "`1`",
    expected: "a value of the type string",
    mend: "Correct the example, or the schema if the vendor's page shows it this way.",
  },
  {
    name: "an example inside a list",
    change: replace("data: [{ id: usr_1, email: jane@example.com, state: active }]", "data: [{ id: usr_1 }]"),
    pointer: "#/paths/~1users/get/responses/200/content/application~1json/examples/first/value/data/0",
    rule: "no-invalid-media-type-examples",
    found: "no `email` in the example",
    expected: "`email`, which the schema requires",
    mend: "Add `email` to the example, or remove it from `required`.",
  },
  {
    name: "an example of a schema",
    change: replace("pattern: ^usr_", "pattern: ^usr_\n      examples: [jane]"),
    pointer: "#/components/schemas/UserId/examples/0",
    rule: "no-invalid-schema-examples",
    found: "`jane`",
    expected: "a text that matches `^usr_`",
    mend: "Correct the example, or the schema if the vendor's page shows it this way.",
  },
  {
    name: "an example of a header",
    change: replace(
      "          description: Invited.\n",
      `          description: Invited.
          headers:
            Retry-After: { description: Seconds to wait., schema: { type: integer }, example: soon }
`,
    ),
    pointer: "#/paths/~1invitations/post/responses/204/headers/Retry-After/example",
    rule: "no-invalid-header-examples",
    found: "`soon`, a text",
    expected: "a value of the type integer",
    mend: "Correct the example, or the schema if the vendor's page shows it this way.",
  },
  {
    name: "a default",
    change: replace("default: member", "default: owner"),
    pointer: "#/components/schemas/Invitation/properties/role/default",
    rule: "no-invalid-defaults",
    found: "`owner`",
    expected: "one of `admin`, `member`",
    mend: "Correct the default, or the schema if the vendor's page has it this way.",
  },
];

describe("What is wrong with examples", () => testBrokenSpecs(brokenSpecs));
