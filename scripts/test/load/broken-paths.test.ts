import { describe } from "vitest";
import { type BrokenSpec, replace, testBrokenSpecs } from "./broken-spec.ts";

const brokenSpecs: readonly BrokenSpec[] = [
  {
    name: "a path parameter without declaration",
    change: replace("  /users/{user_id}:", "  /users/{user_id}/{team_id}:"),
    pointer: "#/paths/~1users~1{user_id}~1{team_id}/get",
    rule: "path-parameters",
    found: "no parameter `team_id`",
    expected: "a parameter for every name between braces in `/users/{user_id}/{team_id}`",
    mend: "Add a parameter with `name: team_id`, `in: path` and `required: true`.",
  },
  {
    name: "a misspelt path parameter",
    change: replace("  /users/{user_id}:", "  /users/{userId}:"),
    pointer: "#/paths/~1users~1{userId}/get",
    rule: "path-parameters",
    found: "no parameter `userId`, but `user_id`",
    expected: "a parameter for every name between braces in `/users/{userId}`",
    mend: "Rename the parameter `user_id` to `userId`, or correct the path.",
  },
  {
    name: "a path parameter that the path does not have",
    change: replace("  /users/{user_id}:", "  /users/me:"),
    pointer: "#/components/parameters/UserId/name",
    rule: "path-parameters",
    found: "the path parameter `user_id`",
    expected: "only parameters that `/users/me` has between braces",
    mend: "Add `{user_id}` to the path, or remove the parameter.",
  },
  {
    name: "a path parameter that is optional",
    change: replace(
      "      required: true\n      description: Id of the person.",
      "      description: Id of the person.",
    ),
    pointer: "#/components/parameters/UserId",
    rule: "parameter-form",
    found: "no `required`",
    expected: "`required: true` on a path parameter",
    mend: "Add `required: true`.",
  },
  {
    name: "a query in a path",
    change: replace("  /invitations:", "  /invitations?mail=true:"),
    pointer: "#/paths/~1invitations?mail=true",
    rule: "path-syntax",
    found: "`/invitations?mail=true`",
    expected: "a path without query and fragment",
    mend: "Move what follows the `?` or `#` to parameters with `in: query`.",
  },
  {
    name: "a slash at the end of a path",
    change: replace("  /invitations:", "  /invitations/:"),
    pointer: "#/paths/~1invitations~1",
    rule: "path-syntax",
    found: "`/invitations/`",
    expected: "a path without a slash at its end",
    mend: "Rename it to `/invitations`.",
  },
  {
    name: "an open brace in a path",
    change: replace("  /invitations:", "  /invitations/{id:"),
    pointer: "#/paths/~1invitations~1{id",
    rule: "path-syntax",
    found: "`/invitations/{id`",
    expected:
      "segments of characters that a URL can hold, with `{parameters}`, no empty one, no `.` and `..`",
    mend: "Percent-encode or remove what is not allowed in a path, and close every brace.",
  },
  {
    name: "quotes in a path",
    change: replace("  /invitations:", '  "/invitations/\'a\'\\"b":'),
    pointer: "#/paths/~1invitations~1'a'\"b",
    rule: "path-syntax",
    found: "`/invitations/'a'\"b`",
    expected:
      "segments of characters that a URL can hold, with `{parameters}`, no empty one, no `.` and `..`",
    mend: "Percent-encode or remove what is not allowed in a path, and close every brace.",
  },
  {
    name: "a path that walks up",
    change: replace("  /invitations:", "  /../invitations:"),
    pointer: "#/paths/~1..~1invitations",
    rule: "path-syntax",
    found: "`/../invitations`",
    expected:
      "segments of characters that a URL can hold, with `{parameters}`, no empty one, no `.` and `..`",
    mend: "Percent-encode or remove what is not allowed in a path, and close every brace.",
  },
  {
    name: "a parameter twice in a path",
    change: replace("  /users/{user_id}:", "  /users/{user_id}/{user_id}:"),
    pointer: "#/paths/~1users~1{user_id}~1{user_id}",
    rule: "path-syntax",
    found: "`/users/{user_id}/{user_id}` with `user_id` twice",
    expected: "each parameter once in a path",
    mend: "Give the second parameter a name of its own.",
  },
  {
    name: "paths that differ by the name of a parameter",
    vendor: "acme-split",
    change: replace(
      "    $ref: paths/users.yaml#/user\n",
      '    $ref: paths/users.yaml#/user\n  /users/{zone}:\n    delete:\n      operationId: leaveZone\n      summary: Leave a zone\n      description: Leaves a zone.\n      tags: [users]\n      externalDocs: { url: https://docs.acme.example/zones }\n      x-source: { confidence: stated, checked: "2026-11-22" }\n      parameters:\n        - { name: zone, in: path, required: true, description: Zone., schema: { type: string } }\n      responses: { "204": { description: Left. } }\n',
    ),
    pointer: "#/paths/~1users~1{zone}",
    rule: "no-identical-paths",
    found: "`/users/{zone}` beside `/users/{user_id}`",
    expected: "paths that differ in more than the names of their parameters",
    mend: "Put the operations of both under one path.",
  },
  {
    name: "a parameter twice",
    change: replace(
      "          example: 1\n",
      `          example: 1
        - { name: page, in: query, description: Again., schema: { type: integer } }
`,
    ),
    pointer: "#/paths/~1users/get/parameters/1",
    rule: "operation-parameters-unique",
    found: "the query parameter `page` a second time",
    expected: "each parameter once on an operation or a path",
    mend: "Remove one of the two.",
  },
  {
    name: "a parameter name with quotes",
    change: replace("        - name: page\n", '        - name: "pa\\"ge"\n'),
    pointer: "#/paths/~1users/get/parameters/0/name",
    rule: "parameter-form",
    found: '`pa"ge`',
    expected: "a name without spaces, quotes, slashes and line breaks",
    mend: "Correct the name to what the vendor reads.",
  },
  {
    name: "a style that the place does not have",
    change: replace(
      "          in: query\n",
      `          in: query
          style: matrix
`,
    ),
    pointer: "#/paths/~1users/get/parameters/0/style",
    rule: "parameter-form",
    found: "`matrix`",
    expected: "`form`, `spaceDelimited`, `pipeDelimited`, `deepObject` for a parameter in query",
    mend: "Use a style that exists in this place, or leave it out.",
  },
  {
    name: "a style without a meaning when exploded",
    change: replace(
      "          in: query\n",
      `          in: query
          style: pipeDelimited
          explode: true
`,
    ),
    pointer: "#/paths/~1users/get/parameters/0/explode",
    rule: "parameter-form",
    found: "`explode: true` with the style `pipeDelimited`",
    expected: "no `explode` with `pipeDelimited`, which writes the items as one text",
    mend: "Remove `explode`, or use the style `form`, which repeats the name.",
  },
  {
    name: "a property of a form in a style without a meaning when exploded",
    change: replace(
      `          application/json:
            schema:
              $ref: "#/components/schemas/Invitation"
`,
      `          application/x-www-form-urlencoded:
            encoding: { role: { style: spaceDelimited, explode: true } }
            schema:
              $ref: "#/components/schemas/Invitation"
`,
    ),
    pointer:
      "#/paths/~1invitations/post/requestBody/content/application~1x-www-form-urlencoded/encoding/role/explode",
    rule: "parameter-form",
    found: "`explode: true` with the style `spaceDelimited`",
    expected: "no `explode` with `spaceDelimited`, which writes the items as one text",
    mend: "Remove `explode`, or use the style `form`, which repeats the name.",
  },
  {
    name: "a header that the runtime sets",
    change: replace("name: X-Workspace-Id", "name: Authorization"),
    pointer: "#/components/parameters/WorkspaceId/name",
    rule: "parameter-form",
    found: "the header parameter `Authorization`",
    expected: "no parameter for a header that the media types or the security schemes set",
    mend: "Remove the parameter; describe credentials as a security scheme.",
  },
  {
    name: "a credential as a parameter",
    change: replace("name: X-Workspace-Id", "name: x-api-key"),
    pointer: "#/components/parameters/WorkspaceId/name",
    rule: "credential-parameter",
    found: "the header parameter `x-api-key`",
    expected: "no parameter for what the security scheme `ApiKey` sends",
    mend: "Remove the parameter.",
  },
  {
    name: "a parameter without description",
    change: replace("          description: Number of the page, from 1.\n", ""),
    pointer: "#/paths/~1users/get/parameters/0",
    rule: "described",
    found: "no `description` on the parameter `page`",
    expected: "a `description` of the parameter `page`",
    mend: "Add a `description` that says what a caller needs to know about it.",
  },
];

describe("What is wrong with paths and parameters", () => testBrokenSpecs(brokenSpecs));
