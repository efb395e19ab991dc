import { describe } from "vitest";
import { type BrokenSpec, makeFolder, remove, replace, testBrokenSpecs } from "./broken-spec.ts";

const brokenSpecs: readonly BrokenSpec[] = [
  {
    name: "a component that does not exist",
    change: replace("#/components/schemas/UserPage", "#/components/schemas/UsersPage"),
    pointer: "#/paths/~1users/get/responses/200/content/application~1json/schema/$ref",
    rule: "reference",
    found: "`#/components/schemas/UsersPage`, which leads to nothing",
    expected:
      "one of `Invitation`, `Problem`, `User`, `UserId`, `UserJoined`, `UserPage` in `specs/acme/openapi.yaml`",
    mend: "Refer to `#/components/schemas/UserPage`, or add `UsersPage`.",
  },
  {
    name: "a part of another file that does not exist",
    vendor: "acme-split",
    change: replace("users.yaml#/UserPage", "users.yaml#/UserPages", "paths/users.yaml"),
    file: "paths/users.yaml",
    pointer: "#/users/get/responses/200/content/application~1json/schema/$ref",
    rule: "reference",
    found: "`../schemas/users.yaml#/UserPages`, which leads to nothing",
    expected: "one of `User`, `UserId`, `UserJoined`, `UserPage` in `specs/acme-split/schemas/users.yaml`",
    mend: "Refer to `../schemas/users.yaml#/UserPage`, or add `UserPages`.",
  },
  {
    name: "a component that many refer to",
    change: replace("    NotFound:\n", "    Missing:\n"),
    pointer: "#/paths/~1invitations/post/responses/404/$ref",
    rule: "reference",
    found: "`#/components/responses/NotFound`, which leads to nothing (in 2 places)",
    expected: "one of `Missing` in `specs/acme/openapi.yaml`",
    mend: "Add `NotFound` to `specs/acme/openapi.yaml`, or refer to another part.",
  },
  {
    name: "a misspelt kind of components",
    change: replace("  parameters:\n    UserId", "  parametres:\n    UserId"),
    pointer: "#/paths/~1users~1{user_id}/get/parameters/0/$ref",
    rule: "reference",
    found: "`#/components/parameters/UserId`, which leads to nothing (in 2 places)",
    expected: "`parameters` in `specs/acme/openapi.yaml`",
    mend: "Rename `parametres` to `parameters`.",
  },
  {
    name: "a file that does not exist",
    vendor: "acme-split",
    change: remove("schemas/users.yaml"),
    file: "paths/users.yaml",
    pointer: "#/users/get/responses/200/content/application~1json/schema/$ref",
    rule: "reference",
    found: "no file `specs/acme-split/schemas/users.yaml` (in 4 places)",
    expected: "a file that exists and can be read",
    mend: "Create `specs/acme-split/schemas/users.yaml`, or correct the name.",
  },
  {
    name: "the network",
    change: replace('"#/components/schemas/UserPage"', "https://acme.example/schemas.yaml#/UserPage"),
    pointer: "#/paths/~1users/get/responses/200/content/application~1json/schema/$ref",
    rule: "reference",
    found: "the address `https://acme.example/schemas.yaml`",
    expected: "a file in `specs/acme`; nothing is loaded from the network",
    mend: "Copy the part that is needed into the spec and refer to it there.",
  },
  {
    name: "another protocol",
    change: replace('"#/components/schemas/UserPage"', "ftp://acme.example/schemas.yaml#/UserPage"),
    pointer: "#/paths/~1users/get/responses/200/content/application~1json/schema/$ref",
    rule: "reference",
    found: "the address `ftp://acme.example/schemas.yaml`",
    expected: "a file in `specs/acme`; nothing is loaded from the network",
    mend: "Copy the part that is needed into the spec and refer to it there.",
  },
  {
    name: "a file of another vendor",
    change: replace('"#/components/schemas/UserPage"', "../acme-split/schemas/users.yaml#/UserPage"),
    pointer: "#/paths/~1users/get/responses/200/content/application~1json/schema/$ref",
    rule: "reference",
    found: "the file `specs/acme-split/schemas/users.yaml`, outside of the vendor's folder",
    expected: "a file in `specs/acme`, so that each vendor can be changed and generated alone",
    mend: "Copy the part that is needed into `specs/acme` and refer to it there.",
  },
  {
    name: "a folder",
    vendor: "acme-split",
    change: [
      makeFolder("schemas/pages.yaml"),
      replace("../schemas/users.yaml#/UserPage", "../schemas/pages.yaml#/UserPage", "paths/users.yaml"),
    ],
    file: "paths/users.yaml",
    pointer: "#/users/get/responses/200/content/application~1json/schema/$ref",
    rule: "reference",
    found: "the folder `specs/acme-split/schemas/pages.yaml`",
    expected: "a file",
    mend: "Put a file in the place of the folder `specs/acme-split/schemas/pages.yaml`, or correct the name.",
  },
  {
    name: "a file that is no YAML",
    vendor: "acme-split",
    change: replace("../schemas/users.yaml#/UserPage", "../schemas/users.md#/UserPage", "paths/users.yaml"),
    file: "paths/users.yaml",
    pointer: "#/users/get/responses/200/content/application~1json/schema/$ref",
    rule: "reference",
    found: "the file `specs/acme-split/schemas/users.md`",
    expected: "a file whose name ends in `.yaml`, `.yml`, `.json`",
    mend: "Refer to a YAML file.",
  },
  {
    name: "a whole file",
    vendor: "acme-split",
    change: replace("../schemas/users.yaml#/UserPage", "../schemas/users.yaml", "paths/users.yaml"),
    file: "paths/users.yaml",
    pointer: "#/users/get/responses/200/content/application~1json/schema/$ref",
    rule: "reference",
    found: "`../schemas/users.yaml`, which is no part with a name",
    expected:
      "`#/components/<kind>/<Name>`, or `<file>#/<Name>` for an entry at the top level of another file",
    mend: "Give the part a name of its own and refer to that.",
  },
  {
    name: "a part without a name",
    change: replace('"#/components/schemas/UserPage"', '"#/components/schemas/UserPage/properties/data"'),
    pointer: "#/paths/~1users/get/responses/200/content/application~1json/schema/$ref",
    rule: "reference",
    found: "`#/components/schemas/UserPage/properties/data`, which is no part with a name",
    expected:
      "`#/components/<kind>/<Name>`, or `<file>#/<Name>` for an entry at the top level of another file",
    mend: "Give the part a name of its own and refer to that.",
  },
  {
    name: "an anchor",
    change: replace('"#/components/schemas/UserPage"', '"#UserPage"'),
    pointer: "#/paths/~1users/get/responses/200/content/application~1json/schema/$ref",
    rule: "reference",
    found: "`#UserPage`, which is no part with a name",
    expected:
      "`#/components/<kind>/<Name>`, or `<file>#/<Name>` for an entry at the top level of another file",
    mend: "Give the part a name of its own and refer to that.",
  },
  {
    name: "another kind of component",
    change: replace('"#/components/parameters/UserId"', '"#/components/schemas/UserId"'),
    pointer: "#/paths/~1users~1{user_id}/get/parameters/0/$ref",
    rule: "reference",
    found: "`#/components/schemas/UserId`",
    expected: "a reference to `#/components/parameters/…` in this place",
    mend: "Refer to one of the parameters.",
  },
  {
    name: "another kind of part in another file",
    vendor: "acme-split",
    change: replace("../parameters.yaml#/UserId", "../schemas/users.yaml#/UserId", "paths/users.yaml"),
    file: "paths/users.yaml",
    pointer: "#/user/get/parameters/0/$ref",
    rule: "reference",
    found: "`../schemas/users.yaml#/UserId`, which has `type`, `pattern`",
    expected:
      "a part that OpenAPI calls Parameter, with keys such as `name`, `in`, `description`, `required` and 9 more",
    mend: "Refer to a part of the kind that belongs here.",
  },
  {
    name: "keys beside a reference",
    change: replace(
      '- $ref: "#/components/parameters/UserId"',
      '- $ref: "#/components/parameters/UserId"\n          required: true',
    ),
    pointer: "#/paths/~1users~1{user_id}/get/parameters/0/$ref",
    rule: "reference",
    found: "`required` beside a `$ref`",
    expected: "only `summary` and `description` beside the `$ref`",
    mend: "Move `required` to `#/components/parameters/UserId`, or remove it here.",
  },
  {
    name: "a reference where OpenAPI allows none",
    change: replace(
      'externalDocs: { url: "https://docs.acme.example/users" }',
      'externalDocs: { $ref: "#/components/examples/ActiveUser" }',
    ),
    pointer: "#/paths/~1users/get/externalDocs/$ref",
    rule: "reference",
    found: "a `$ref` (`#/components/examples/ActiveUser`) in the place of a part that cannot be referred to",
    expected:
      "the content itself; OpenAPI allows a `$ref` only for named parts, such as a schema or a response",
    mend: "Write the content here.",
  },
  {
    name: "a reference to a reference",
    vendor: "acme-split",
    change: replace(
      `UserId:
  description: Id of a person.
  type: string
  pattern: ^usr_
`,
      'PersonId:\n  description: Id of a person.\n  type: string\nUserId:\n  $ref: "#/PersonId"\n',
      "schemas/users.yaml",
    ),
    file: "schemas/users.yaml",
    pointer: "#/User/properties/id/$ref",
    rule: "reference",
    found: "`#/UserId`, which is a reference itself (in 4 places)",
    expected: "a reference straight to the content",
    mend: "Refer to `#/PersonId` of `specs/acme-split/schemas/users.yaml`.",
  },
  {
    name: "a reference through another",
    vendor: "acme-split",
    change: [
      replace(
        `UserPage:
  description: A page of people.
`,
        'UserPage:\n  $ref: "#/User"\n',
        "schemas/users.yaml",
      ),
      replace("users.yaml#/UserPage", "users.yaml#/UserPage/properties", "paths/users.yaml"),
    ],
    file: "paths/users.yaml",
    pointer: "#/users/get/responses/200/content/application~1json/schema",
    rule: "reference-chain",
    found: "`../schemas/users.yaml#/UserPage/properties`, with another reference at `#/UserPage`",
    expected: "a reference straight to the content",
    mend: "Refer to what `#/UserPage` refers to, or write the content there.",
  },
  {
    name: "references in a circle",
    change: replace(
      `    UserId:
      description: Id of a person.
      type: string
      pattern: ^usr_
`,
      '    UserId:\n      $ref: "#/components/schemas/PersonId"\n    PersonId:\n      $ref: "#/components/schemas/UserId"\n',
    ),
    pointer: "#/components/schemas/UserId",
    rule: "reference-chain",
    found: "a reference that comes back to itself by `specs/acme/openapi.yaml #/components/schemas/PersonId`",
    expected: "references that lead to content",
    mend: "Replace one of the references by the content.",
  },
  {
    name: "a reference to itself",
    vendor: "acme-split",
    change: replace(
      `UserId:
  description: Id of a person.
  type: string
  pattern: ^usr_
`,
      'UserId:\n  $ref: "#/UserId"\n',
      "schemas/users.yaml",
    ),
    file: "schemas/users.yaml",
    pointer: "#/UserId",
    rule: "reference-chain",
    found: "a reference to itself",
    expected: "references that lead to content",
    mend: "Replace one of the references by the content.",
  },
  {
    name: "a path item for two paths",
    vendor: "acme-split",
    change: replace(
      "    $ref: paths/users.yaml#/user\n",
      "    $ref: paths/users.yaml#/user\n  /users/{user_id}/again:\n    $ref: paths/users.yaml#/user\n",
    ),
    pointer: "#/paths/~1users~1{user_id}~1again/$ref",
    rule: "path-item-once",
    found:
      "`paths/users.yaml#/user`, to which specs/acme-split/openapi.yaml #/paths/~1users~1{user_id} refers too",
    expected: "a path item for each path, with operations of its own",
    mend: "Refer to the path item of this path, or write one.",
  },
];

describe("What is wrong with references", () => testBrokenSpecs(brokenSpecs));
