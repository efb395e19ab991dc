import { describe } from "vitest";
import { type BrokenSpec, replace, testBrokenSpecs } from "./broken-spec.ts";

const brokenSpecs: readonly BrokenSpec[] = [
  {
    name: "a schema without description",
    change: replace("      description: Whom to invite.\n", ""),
    pointer: "#/components/schemas/Invitation",
    rule: "described",
    found: "no `description` on the schema `Invitation`",
    expected: "a `description` of the schema `Invitation`",
    mend: "Add a `description` that says what a caller needs to know about it.",
  },
  {
    name: "a schema of another file without description",
    vendor: "acme-split",
    change: replace("  description: A page of people.\n", "", "schemas/users.yaml"),
    file: "schemas/users.yaml",
    pointer: "#/UserPage",
    rule: "described",
    found: "no `description` on the schema `UserPage`",
    expected: "a `description` of the schema `UserPage`",
    mend: "Add a `description` that says what a caller needs to know about it.",
  },
  {
    name: "a property without description",
    change: replace("          description: What the person may do.\n", ""),
    pointer: "#/components/schemas/Invitation/properties/role",
    rule: "described",
    found: "no `description` on the property `role`",
    expected: "a `description` of the property `role`",
    mend: "Add a `description` that says what a caller needs to know about it.",
  },
  {
    name: "a response without description",
    change: replace("description: Invited.", 'description: ""'),
    pointer: "#/paths/~1invitations/post/responses/204/description",
    rule: "described",
    found: "an empty text",
    expected: "a `description` of the response",
    mend: "Add a `description` that says what a caller needs to know about it.",
  },
  {
    name: "a property name with a quote",
    change: replace("        role:\n", '        "ro\\"le":\n'),
    pointer: '#/components/schemas/Invitation/properties/ro"le',
    rule: "safe-names",
    found: 'the property name `ro"le`',
    expected: "a name without quotes, backslashes, line breaks and `*/`",
    mend: "Correct the name of the property.",
  },
  {
    name: "a schema that nothing uses",
    change: replace(
      "    UserPage:\n",
      `    UserNote:
      description: A note.
      type: string
    UserPage:
`,
    ),
    pointer: "#/components/schemas/UserNote",
    rule: "unused",
    found: "`UserNote`, which nothing uses",
    expected: "only parts that an operation needs",
    mend: "Remove it, or refer to it where it belongs.",
  },
  {
    name: "a schema of another file that nothing uses",
    vendor: "acme-split",
    change: replace(
      "UserPage:\n",
      `UserNote:
  description: A note.
  type: string
UserPage:
`,
      "schemas/users.yaml",
    ),
    file: "schemas/users.yaml",
    pointer: "#/UserNote",
    rule: "unused",
    found: "`UserNote`, which nothing uses",
    expected: "only parts that an operation needs",
    mend: "Remove it, or refer to it where it belongs.",
  },
  {
    name: "a schema that only itself uses",
    change: replace(
      "    UserPage:\n",
      '    UserNote:\n      description: A note.\n      type: object\n      properties: { reply: { $ref: "#/components/schemas/UserNote" } }\n    UserPage:\n',
    ),
    pointer: "#/components/schemas/UserNote",
    rule: "unused",
    found: "`UserNote`, which nothing uses",
    expected: "only parts that an operation needs",
    mend: "Remove it, or refer to it where it belongs.",
  },
  {
    name: "a path item that nothing uses",
    vendor: "acme-split",
    change: replace(
      "users:\n",
      `user-notes:
  get: {}
users:
`,
      "paths/users.yaml",
    ),
    file: "paths/users.yaml",
    pointer: "#/user-notes",
    rule: "unused",
    found: "`user-notes`, which nothing uses",
    expected: "only parts that an operation needs",
    mend: "Remove it, or refer to it where it belongs.",
  },
  {
    name: "a security scheme that nothing uses",
    change: replace("  - OAuth: [users]\n", ""),
    pointer: "#/components/securitySchemes/OAuth",
    rule: "unused",
    found: "`OAuth`, which nothing uses",
    expected: "only parts that an operation needs",
    mend: "Remove it, or refer to it where it belongs.",
  },
  {
    name: "a tag that nothing uses",
    change: replace(
      "  - name: users\n",
      `  - name: teams
    description: Teams.
  - name: users
`,
    ),
    pointer: "#/tags/1",
    rule: "unused",
    found: "`teams`, which nothing uses",
    expected: "only parts that an operation needs",
    mend: "Remove it, or refer to it where it belongs.",
  },
  {
    name: "a schema name that is not in Pascal case",
    change: [
      replace("    Problem:\n", "    problem-body:\n"),
      replace("schemas/Problem", "schemas/problem-body"),
    ],
    pointer: "#/components/schemas/problem-body",
    rule: "component-name",
    found: "`problem-body`",
    expected: "a name in Pascal case, such as `InvitedUser`: letters and digits, an upper-case letter first",
    mend: "Rename it to `ProblemBody`.",
  },
  {
    name: "the name of a path item that is not in kebab case",
    vendor: "acme-split",
    change: [
      replace("user:\n", "User:\n", "paths/users.yaml"),
      replace("paths/users.yaml#/user\n", "paths/users.yaml#/User\n"),
    ],
    file: "paths/users.yaml",
    pointer: "#/User",
    rule: "component-name",
    found: "`User`",
    expected: "a name in kebab case, such as `user-roles`",
    mend: "Rename it to `user`.",
  },
  {
    name: "a schema name in two files",
    vendor: "acme-split",
    change: [
      replace("    trace_id:\n", '    owner: { $ref: "#/User" }\n    trace_id:\n', "schemas/problems.yaml"),
      replace(
        '      type: [string, "null"]\n',
        `      type: [string, "null"]
User:
  description: Whose problem it is.
  type: string
`,
        "schemas/problems.yaml",
      ),
    ],
    file: "schemas/users.yaml",
    pointer: "#/User",
    rule: "component-name",
    found: "`User`, which specs/acme-split/schemas/problems.yaml #/User is called too",
    expected: "a name that no other component of this kind has in any file of the vendor",
    mend: "Rename one of the two, or keep one and refer to it in both places.",
  },
  {
    name: "a schema with the name of a generated type",
    change: [
      replace("    Invitation:\n", "    InviteUserBody:\n"),
      replace("schemas/Invitation", "schemas/InviteUserBody"),
    ],
    pointer: "#/components/schemas/InviteUserBody",
    rule: "type-name",
    found: "the schema name `InviteUserBody`, which the operation `inviteUser` gives its body",
    expected: "a name that no generated type has",
    mend: "Rename the schema for what it is, apart from the call that uses it.",
  },
  {
    name: "a schema with the name of the client",
    change: [
      replace("    Invitation:\n", "    AcmeClient:\n"),
      replace("schemas/Invitation", "schemas/AcmeClient"),
    ],
    pointer: "#/components/schemas/AcmeClient",
    rule: "type-name",
    found: "the schema name `AcmeClient`, which the package gives its client",
    expected: "a name that no generated type has",
    mend: "Rename the schema for what it is, apart from the call that uses it.",
  },
  {
    name: "schemas in another order",
    vendor: "acme-split",
    change: [
      replace(
        "  description: A person of the organization.\n",
        "  description: A person of the organization.\n",
        "schemas/users.yaml",
      ),
      replace("UserPage:\n", "AllUsers:\n", "schemas/users.yaml"),
      replace("users.yaml#/UserPage", "users.yaml#/AllUsers", "paths/users.yaml"),
    ],
    file: "schemas/users.yaml",
    pointer: "#/AllUsers",
    rule: "alphabetical",
    found: "`AllUsers` after `UserJoined`",
    expected: "alphabetical order, by character code",
    mend: "Move it before `User`.",
  },
  {
    name: "an inline schema for a body",
    change: replace(
      '                $ref: "#/components/schemas/UserPage"\n',
      `                type: object
                additionalProperties: true
`,
    ),
    pointer: "#/paths/~1users/get/responses/200/content/application~1json/schema",
    rule: "named-bodies",
    found: "an inline schema, an object with `type`, `additionalProperties`",
    expected: "a `$ref` to a named schema, a list of them, or a plain value",
    mend: "Move the schema to the named schemas and refer to it.",
  },
  {
    name: "a schema that is made of itself",
    change: replace(
      "      description: What went wrong.\n",
      '      description: What went wrong.\n      allOf:\n        - $ref: "#/components/schemas/Problem"\n',
    ),
    pointer: "#/components/schemas/Problem",
    rule: "endless-schema",
    found: "`Problem`, which is made of itself",
    expected: "`allOf`, `anyOf`, `oneOf` of other schemas",
    mend: "Remove the reference that leads back, or put it below a property.",
  },
  {
    name: "schemas that are made of each other",
    change: [
      replace(
        "      description: What went wrong.\n",
        '      description: What went wrong.\n      anyOf:\n        - $ref: "#/components/schemas/User"\n',
      ),
      replace(
        "      description: A person of the organization.\n",
        '      description: A person of the organization.\n      anyOf:\n        - $ref: "#/components/schemas/Problem"\n',
      ),
    ],
    pointer: "#/components/schemas/Problem",
    rule: "endless-schema",
    found: "`Problem`, which is made of itself",
    expected: "`allOf`, `anyOf`, `oneOf` of other schemas",
    mend: "Remove the reference that leads back, or put it below a property.",
  },
  {
    name: "closed values in a webhook",
    vendor: "acme-split",
    change: replace(
      "x-extensible-enum: [accepted, declined]",
      "enum: [accepted, declined]",
      "schemas/users.yaml",
    ),
    file: "schemas/users.yaml",
    pointer: "#/UserJoined/properties/answer/enum",
    rule: "open-responses",
    found: 'the list ["accepted","declined"] as the only values in something that is received',
    expected: "values that the vendor may add to without breaking clients",
    mend: "Rename `enum` to `x-extensible-enum`, or write `const` for a single fixed value.",
  },
  {
    name: "closed values in a response",
    change: replace("          x-extensible-enum: [active, invited]", "          enum: [active, invited]"),
    pointer: "#/components/schemas/User/properties/state/enum",
    rule: "open-responses",
    found: 'the list ["active","invited"] as the only values in something that is received',
    expected: "values that the vendor may add to without breaking clients",
    mend: "Rename `enum` to `x-extensible-enum`, or write `const` for a single fixed value.",
  },
  {
    name: "a closed object in a response",
    vendor: "acme-split",
    change: replace(
      "User:\n",
      `User:
  additionalProperties: false
`,
      "schemas/users.yaml",
    ),
    file: "schemas/users.yaml",
    pointer: "#/User/additionalProperties",
    rule: "open-responses",
    found: "`additionalProperties: false` on something that is received",
    expected: "an object that the vendor may add to without breaking clients",
    mend: "Remove `additionalProperties`.",
  },
  {
    name: "a value of another type in an enum",
    change: replace("enum: [admin, member]", "enum: [admin, member, 5]"),
    pointer: "#/components/schemas/Invitation/properties/role/enum/2",
    rule: "no-enum-type-mismatch",
    found: "`5`",
    expected: "a value of the schema's own type, `string`",
    mend: "Correct the value, or the `type` of the schema.",
  },
  {
    name: "a value twice in an enum",
    change: replace("enum: [admin, member]", "enum: [admin, member, admin]"),
    pointer: "#/components/schemas/Invitation/properties/role/enum/2",
    rule: "no-duplicated-enum-values",
    found: "`admin` a second time",
    expected: "each value once in an `enum`",
    mend: "Remove one of the two.",
  },
  {
    name: "a required property that does not exist",
    change: replace("      required: [data]\n", "      required: [dat]\n"),
    pointer: "#/components/schemas/UserPage/required/0",
    rule: "no-required-schema-properties-undefined",
    found: "`dat`",
    expected: "one of the properties `data`, `has_next`",
    mend: "Correct it to `data`.",
  },
  {
    name: "properties on a list",
    change: replace(
      "          type: array\n          items:",
      '          type: array\n          properties: { id: { $ref: "#/components/schemas/UserId" } }\n          items:',
    ),
    pointer: "#/components/schemas/UserPage/properties/data/properties",
    rule: "no-schema-type-mismatch",
    found: "`properties` on `type: array`",
    expected: "only what belongs to the type of the schema",
    mend: "Remove `properties`, or correct the `type`.",
  },
  {
    name: "two lower limits",
    change: replace(
      "            type: integer\n",
      `            type: integer
            minimum: 1
            exclusiveMinimum: 0
`,
    ),
    pointer: "#/paths/~1users/get/parameters/0/schema/exclusiveMinimum",
    rule: "no-mixed-number-range-constraints",
    found: "`minimum` beside `exclusiveMinimum`",
    expected: "one limit on each side",
    mend: "Keep the one that the vendor states.",
  },
  {
    name: "a pattern that is no regular expression",
    change: replace("pattern: ^usr_", 'pattern: "^usr_("'),
    pointer: "#/components/schemas/UserId/pattern",
    rule: "schema-pattern",
    found: "`^usr_(`",
    expected: "a regular expression of JavaScript",
    mend: "Correct the expression; escape what should stand for itself.",
  },
];

describe("What is wrong with schemas and other components", () => testBrokenSpecs(brokenSpecs));
