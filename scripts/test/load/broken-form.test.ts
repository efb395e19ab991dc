import { describe } from "vitest";
import { type BrokenSpec, replace, testBrokenSpecs } from "./broken-spec.ts";

const brokenSpecs: readonly BrokenSpec[] = [
  {
    name: "a key that is missing",
    change: replace(
      `info:
  title: Acme
  version: "1"
`,
      "",
    ),
    pointer: "#/",
    rule: "struct",
    found: "no `info`",
    expected: "`info`, which OpenAPI requires here",
    mend: "Add `info`.",
  },
  {
    name: "a misspelt key",
    change: replace('      responses:\n        "204"', '      respones:\n        "204"'),
    pointer: "#/paths/~1invitations/post/respones",
    rule: "struct",
    found: "the key `respones`",
    expected: "`responses`, or another key that OpenAPI 3.1 has here",
    mend: "Rename it to `responses`.",
  },
  {
    name: "a misspelt key that is required",
    change: replace('        "204":\n          description', '        "204":\n          descripton'),
    pointer: "#/paths/~1invitations/post/responses/204/descripton",
    rule: "struct",
    found: "the key `descripton`",
    expected: "`description`, or another key that OpenAPI 3.1 has here",
    mend: "Rename it to `description`.",
  },
  {
    name: "a key of OpenAPI 3.0",
    change: replace("          x-extensible-enum", "          nullable: true\n          x-extensible-enum"),
    pointer: "#/components/schemas/User/properties/state/nullable",
    rule: "struct",
    found: "the key `nullable`",
    expected: "only keys that OpenAPI 3.1 has here",
    mend: 'Remove it and add `"null"` to the `type`: `type: [string, "null"]`.',
  },
  {
    name: "a text in the place of a list",
    change: replace("      required: [email]\n", "      required: email\n"),
    pointer: "#/components/schemas/Invitation/required",
    rule: "struct",
    found: "`email` as `required`",
    expected: "a list",
    mend: "Write a list.",
  },
  {
    name: "a number in the place of a text",
    change: replace("description: Mails an invitation.", "description: 5"),
    pointer: "#/paths/~1invitations/post/description",
    rule: "struct",
    found: "`5` as `description`",
    expected: "a text",
    mend: "Write a text, in quotes if need be.",
  },
  {
    name: "nothing in the place of a map",
    change: replace(
      `      properties:
        code:
          description: Reason, for programs.
          type: string
        trace_id:
          description: Id of the request, for support.
          type: [string, "null"]
`,
      "      properties:\n",
    ),
    pointer: "#/components/schemas/Problem/properties",
    rule: "struct",
    found: "`null` in the place of a map",
    expected: "a map (OpenAPI: SchemaProperties)",
    mend: "Write `key: value` lines here.",
  },
  {
    name: "a value that is not one of those allowed",
    change: replace("type: integer", "type: int"),
    pointer: "#/paths/~1users/get/parameters/0/schema/type",
    rule: "struct",
    found: "`int` as `type`",
    expected: "one of `object`, `array`, `string`, `number`, `integer`, `boolean`, `null`",
    mend: "Use one of them.",
  },
  {
    name: "a security scheme of an unknown type",
    change: replace("type: apiKey", "type: apikey"),
    pointer: "#/components/securitySchemes/ApiKey/type",
    rule: "struct",
    found: "`apikey` as `type`",
    expected: "one of `apiKey`, `http`, `oauth2`, `openIdConnect`, `mutualTLS`",
    mend: "Correct it to `apiKey`.",
  },
  {
    name: "a path without a slash",
    change: replace("  /invitations:\n", "  invitations:\n"),
    pointer: "#/paths/invitations",
    rule: "struct",
    found: "the path `invitations`",
    expected: "a path that begins with `/`",
    mend: "Rename it to `/invitations`.",
  },
  {
    name: "a response that is no status",
    change: replace('        "204":\n', "        OK:\n"),
    pointer: "#/paths/~1invitations/post/responses/OK",
    rule: "struct",
    found: "the response `OK`",
    expected: "a status such as `200`, a range such as `4XX`, or `default`",
    mend: "Correct the status.",
  },
  {
    name: "a misspelt extension",
    change: replace("x-source: { confidence: observed", "x-sorce: { confidence: observed"),
    pointer: "#/paths/~1users/get/x-sorce",
    rule: "known-extensions",
    found: "the extension `x-sorce`",
    expected:
      "one of `x-client-option`, `x-coverage`, `x-extensible-enum`, `x-gaps`, `x-idempotent`, `x-pagination`, `x-request-id`, `x-source`",
    mend: "Rename it to `x-source`.",
  },
  {
    name: "an extension that nothing reads",
    change: replace(
      "  title: Acme\n",
      `  title: Acme
  x-logo: acme.png
`,
    ),
    pointer: "#/info/x-logo",
    rule: "known-extensions",
    found: "the extension `x-logo`",
    expected:
      "one of `x-client-option`, `x-coverage`, `x-extensible-enum`, `x-gaps`, `x-idempotent`, `x-pagination`, `x-request-id`, `x-source`",
    mend: "Remove it; nothing reads it.",
  },
  {
    name: "an extension in the wrong place",
    change: replace(
      "      description: Whom to invite.\n",
      `      description: Whom to invite.
      x-idempotent: true
`,
    ),
    pointer: "#/components/schemas/Invitation/x-idempotent",
    rule: "known-extensions",
    found: "`x-idempotent` in the wrong place",
    expected: "`x-idempotent` on an operation",
    mend: "Move `x-idempotent` to an operation, or remove it.",
  },
  {
    name: "an identifier of JSON Schema",
    change: replace(
      "      description: Whom to invite.\n",
      "      description: Whom to invite.\n      $id: https://acme.example/invitation\n",
    ),
    pointer: "#/components/schemas/Invitation/$id",
    rule: "unnamed-schema-parts",
    found: "`$id`",
    expected: "named schemas that are referred to by `$ref`, in the one dialect of OpenAPI 3.1",
    mend: "Remove `$id`; give a part that is used elsewhere a name under `components.schemas`.",
  },
];

describe("What is wrong with the form of an OpenAPI document", () => testBrokenSpecs(brokenSpecs));
