import { describe } from "vitest";
import { type BrokenSpec, replace, testBrokenSpecs } from "./broken-spec.ts";

const brokenSpecs: readonly BrokenSpec[] = [
  {
    name: "no servers",
    change: replace(
      `servers:
  - url: https://{tenant}.acme.example/v1
    variables:
      tenant:
        default: your-tenant
        description: Subdomain of the organization.
`,
      "",
    ),
    pointer: "#/",
    rule: "servers",
    found: "no `servers`",
    expected: "at least one server, the address that requests go to",
    mend: "Add `servers` with the `url` of the vendor's API.",
  },
  {
    name: "a misspelt server variable",
    change: replace("https://{tenant}.acme", "https://{tennant}.acme"),
    pointer: "#/servers/0/url",
    rule: "servers",
    found: "no variable `tennant`, but `tenant`",
    expected: "an entry in `variables` for every name between braces in `https://{tennant}.acme.example/v1`",
    mend: "Rename the variable `tenant` to `tennant`, or correct the address.",
  },
  {
    name: "a server variable that nothing uses",
    change: replace("https://{tenant}.acme", "https://acme"),
    pointer: "#/servers/0/variables/tenant",
    rule: "servers",
    found: "`tenant`",
    expected: "only variables that `https://acme.example/v1` has between braces",
    mend: "Remove the variable, or use it in the address.",
  },
  {
    name: "a slash at the end of a server",
    change: replace("acme.example/v1", "acme.example/v1/"),
    pointer: "#/servers/0/url",
    rule: "servers",
    found: "`https://{tenant}.acme.example/v1/`",
    expected: "an address without a slash at its end; paths begin with one",
    mend: "Write `https://{tenant}.acme.example/v1`.",
  },
  {
    name: "a server without protocol",
    change: replace("https://{tenant}.acme.example/v1", "/{tenant}/v1"),
    pointer: "#/servers/0/url",
    rule: "servers",
    found: "`/{tenant}/v1`",
    expected: "an absolute address with `https://` or `http://`, without query and fragment",
    mend: "Write the address as the vendor's documentation has it.",
  },
  {
    name: "a default that is not among the values",
    change: replace(
      "        default: your-tenant\n",
      `        default: your-tenant
        enum: [eu, us]
`,
    ),
    pointer: "#/servers/0/variables/tenant/default",
    rule: "servers",
    found: "`your-tenant`",
    expected: "one of the values `eu`, `us`",
    mend: "Make one of the values the default.",
  },
  {
    name: "a server variable without description",
    change: replace("        description: Subdomain of the organization.\n", ""),
    pointer: "#/servers/0/variables/tenant",
    rule: "described",
    found: "no `description` on the server variable `tenant`",
    expected: "a `description` of the server variable `tenant`",
    mend: "Add a `description` that says what a caller needs to know about it.",
  },
  {
    name: "a kind of sign-in that the runtime does not have",
    change: replace(
      `      type: apiKey
      in: header
      name: X-Api-Key
`,
      `      type: http
      scheme: digest
`,
    ),
    pointer: "#/components/securitySchemes/ApiKey/scheme",
    rule: "security-scheme",
    found: "`digest`",
    expected: "`basic` or `bearer`, the two that the runtime can send",
    mend: "Describe another way to sign in.",
  },
  {
    name: "a server below the root",
    change: replace(
      "      summary: Look a person up\n",
      `      summary: Look a person up
      servers: [{ url: https://other.acme.example }]
`,
    ),
    pointer: "#/paths/~1users~1{user_id}/get/servers",
    rule: "servers",
    found: "`servers` below the root",
    expected: "one set of servers for all operations, on the root",
    mend: "Move the operations of another server to a vendor of their own, and remove `servers` here.",
  },
  {
    name: "a security scheme that does not exist",
    change: replace("  - ApiKey: []\n", "  - ApiKeys: []\n"),
    pointer: "#/security/0/ApiKeys",
    rule: "security",
    found: "`ApiKeys`",
    expected: "a security scheme: `ApiKey`, `OAuth`",
    mend: "Correct it to `ApiKey`, or define it.",
  },
  {
    name: "a scope that does not exist",
    change: replace("  - OAuth: [users]\n", "  - OAuth: [user]\n"),
    pointer: "#/security/1/OAuth/0",
    rule: "security",
    found: "`user`",
    expected: "a scope of `OAuth`: `users`",
    mend: "Correct it to `users`, or define it.",
  },
  {
    name: "no security",
    change: replace(
      `security:
  - ApiKey: []
  - OAuth: [users]
`,
      "",
    ),
    pointer: "#/",
    rule: "security",
    found: "no `security` on the root, and none on 3 operations",
    expected: "`security` on the root, with the credentials that operations need unless they say otherwise",
    mend: "Add `security` with a list of alternatives, or `security: []` if the API needs no credentials.",
  },
  {
    name: "a token address without host",
    change: replace("https://login.acme.example/token", "/token"),
    pointer: "#/components/securitySchemes/OAuth/flows/clientCredentials/tokenUrl",
    rule: "security-scheme",
    found: "`/token`",
    expected: "an absolute address with `https://` or `http://`",
    mend: "Correct the address.",
  },
  {
    name: "a security scheme without description",
    change: replace("      description: Key of the organization.\n", ""),
    pointer: "#/components/securitySchemes/ApiKey",
    rule: "described",
    found: "no `description` on the security scheme `ApiKey`",
    expected: "a `description` of the security scheme `ApiKey`",
    mend: "Add a `description` that says what a caller needs to know about it.",
  },
  {
    name: "a tag without description",
    change: replace("    description: Inviting people.\n", ""),
    pointer: "#/tags/0",
    rule: "described",
    found: "no `description` on the tag `invitations`",
    expected: "a `description` of the tag `invitations`",
    mend: "Add a `description` that says what a caller needs to know about it.",
  },
  {
    name: "a tag twice",
    change: replace(
      "  - name: users\n",
      `  - name: invitations
    description: Again.
  - name: users
`,
    ),
    pointer: "#/tags/1",
    rule: "no-duplicated-tag-names",
    found: "the tag `invitations` a second time",
    expected: "each tag once",
    mend: "Remove one of the two.",
  },
  {
    name: "no tags on the root",
    change: replace(
      `tags:
  - name: invitations
    description: Inviting people.
  - name: users
    description: People of the organization.
`,
      "",
    ),
    pointer: "#/",
    rule: "operation-tag",
    found: "no `tags` on the root, while operations have `invitations`, `users`",
    expected: "a list of the tags of all operations, each with a description",
    mend: "Add `tags` to the root.",
  },
  {
    name: "tags in another order",
    change: replace(
      `  - name: invitations
    description: Inviting people.
  - name: users
    description: People of the organization.
`,
      `  - name: users
    description: People of the organization.
  - name: invitations
    description: Inviting people.
`,
    ),
    pointer: "#/tags/1",
    rule: "alphabetical",
    found: "`invitations` after `users`",
    expected: "alphabetical order, by character code",
    mend: "Move it before `users`.",
  },
  {
    name: "paths in another order",
    change: replace("  /users/{user_id}:\n", "  /accounts/{user_id}:\n"),
    pointer: "#/paths/~1accounts~1{user_id}",
    rule: "alphabetical",
    found: "`/accounts/{user_id}` after `/users`",
    expected: "alphabetical order, by character code",
    mend: "Move it before `/invitations`.",
  },
];

describe("What is wrong with servers, security and tags", () => testBrokenSpecs(brokenSpecs));
