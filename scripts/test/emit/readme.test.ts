import { describe, expect, test } from "vitest";
import type { OpenApiDocument, Operation } from "../../src/openapi.ts";
import { dedent } from "../support/dedent.ts";
import { documentOf, documentWith, emitFile, json } from "../support/document.ts";

const invite: Partial<Operation> = {
  summary: "Invite a person",
  tags: ["users"],
  externalDocs: { url: "https://acme.test/invite" },
  "x-source": { confidence: "stated", checked: "2026-01-02" },
  requestBody: { required: true, content: json(true, { example: { email: "jane@example.com" } }) },
  responses: { 201: { description: "" }, 409: { description: "" } },
};
const tags = [{ name: "users", description: "People." }];

function readmeOf(operation: Partial<Operation>, parts: Partial<OpenApiDocument> = {}): string {
  return emitFile(documentOf(operation, { tags, ...parts }), "README.md");
}

/** The rows of the table below a heading, cells apart. */
function rowsBelow(heading: string, readme: string): string[][] {
  const [, section = ""] = readme.split(`${heading}\n`);
  const [table = ""] = section.split("\n\n").filter((block) => block.trim().startsWith("|"));
  return table
    .trim()
    .split("\n")
    .slice(2)
    .map((row) => row.slice(2, -2).split(" | "));
}

test("the example is the program that a reader copies", () => {
  const parts: Partial<OpenApiDocument> = {
    servers: [{ url: "https://{tenant}.acme.test", variables: { tenant: { default: "x" } } }],
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
  };
  expect(readmeOf(invite, parts)).toContain(dedent`
    ## Invite a person

    \`\`\`ts
    import { createAcmeClient } from "@guestlist/acme";

    const acme = createAcmeClient({ tenant: "acme", apiKey: process.env.ACME_API_KEY ?? "" });

    const result = await acme.addUser({ body: { email: "jane@example.com" } });

    if (result.ok) {
      console.log("done:", result.status, result.data);
    } else {
      console.error("refused:", result.status, result.error);
    }
    \`\`\`
  `);
});

describe("the operation of the example", () => {
  const named = (operationId: string): Operation => ({ ...invite, operationId, summary: operationId });
  test.each([
    [
      "an invitation",
      { get: named("getUser"), post: named("addUser"), put: named("inviteUser") },
      "inviteUser",
    ],
    ["else something that is made", { get: named("getUser"), post: named("addUser") }, "addUser"],
    ["else the first", { get: named("listUsers"), put: named("changeUser") }, "changeUser"],
  ])("is %s", (_, pathItem, want) => {
    const document = documentWith({ paths: { "/users": pathItem }, tags });
    expect(emitFile(document, "README.md")).toContain(`await acme.${want}(`);
  });
});

test("required parameters are in the example, those that a client option fills are not", () => {
  const text = { type: "string" };
  const parameters: Operation["parameters"] = [
    { name: "id", in: "path", required: true, schema: text, example: "u1" },
    {
      name: "X-Id",
      in: "header",
      required: true,
      schema: text,
      example: "w1",
      "x-client-option": "workspace",
    },
    { name: "page", in: "query", schema: text, example: "2" },
  ];
  expect(readmeOf({ ...invite, parameters })).toContain('acme.addUser({ path: { id: "u1" }, body:');
});

test("options are a table", () => {
  const parts: Partial<OpenApiDocument> = {
    servers: [
      {
        url: "https://{tenant}.{region}.acme.test",
        variables: {
          tenant: { default: "x", description: "Yours." },
          region: { default: "eu", enum: ["eu", "us"], description: "Where." },
        },
      },
    ],
    security: [{ key: [] }, { token: [] }],
    components: {
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "X-Key", description: "The key." },
        token: { type: "http", scheme: "bearer", description: "The | token." },
      },
    },
  };
  const option = {
    name: "X-Id",
    in: "header",
    description: "Its id.",
    schema: { type: "string" },
    "x-client-option": "id",
  } as const;
  expect(rowsBelow("## Options", readmeOf({ ...invite, parameters: [option] }, parts))).toEqual([
    ["`tenant`", "yes", "Yours."],
    ["`region`", "no", "Where."],
    ["`apiKey`", "one way to authenticate", "The key."],
    ["`accessToken`", "one way to authenticate", "The \\| token."],
    ["`id`", "no", "Its id."],
    ["`baseUrl`", "no", "Where the API is; `https://{tenant}.{region}.acme.test` unless given."],
    [
      "`timeout, retry, headers, fetch, hooks`",
      "no",
      "Common to all clients; the editor shows what they do.",
    ],
  ]);
});

test("operations are a table for each tag, with how sure each is", () => {
  const old: Operation = { operationId: "addOld", summary: "Old", tags: ["users"], deprecated: true };
  const paths = { "/users": { post: { operationId: "addUser", ...invite } }, "/old": { post: old } };
  const readme = emitFile(documentWith({ tags, paths }), "README.md");
  expect(rowsBelow("### users", readme)).toEqual([
    ["`addOld`", "`POST /old`", "Old (deprecated)", ""],
    ["`addUser`", "`POST /users`", "[Invite a person](https://acme.test/invite)", "stated"],
  ]);
});

test("what is not in the package is told", () => {
  const gaps = [{ subject: "Webhooks", note: "Named,\nnot described." }];
  expect(readmeOf(invite, { "x-gaps": gaps })).toContain(
    "## Not in here\n\n- **Webhooks**: Named, not described.\n",
  );
  expect(readmeOf(invite)).not.toContain("Not in here");
});

test("an address that is already escaped stays as it is", () => {
  const externalDocs = { url: "https://acme.test/a%20b?c=d%26e" };
  expect(readmeOf({ ...invite, externalDocs })).toContain("(https://acme.test/a%20b?c=d%26e)");
});

const { requestBody: _, ...bare } = invite;

describe("lists", () => {
  const list = (parts: Partial<Operation>): Operation => ({
    ...bare,
    operationId: "listUsers",
    summary: "List",
    responses: { 200: { description: "", content: json({ type: "array", items: { type: "string" } }) } },
    "x-pagination": { in: "query", page: "page", items: "" },
    parameters: [{ in: "query", name: "page", schema: { type: "integer" } }],
    ...parts,
  });
  const readmeWith = (...operations: Operation[]) => {
    const paths = operations.map((operation, index) => [`/${index}`, { get: operation }]);
    return emitFile(documentWith({ tags, paths: Object.fromEntries(paths) }), "README.md");
  };

  test("are shown by the first that can be called as it is", () => {
    const needy = list({ operationId: "listRoleUsers" });
    needy.parameters = [
      ...(needy.parameters ?? []),
      { in: "query", name: "role", required: true, schema: { type: "string" }, example: "r" },
    ];
    expect(readmeWith(needy, list({}))).toContain("for await (const item of acme.listUsers()) {");
    expect(readmeWith(needy)).toContain(
      'for await (const item of acme.listRoleUsers({ query: { role: "r" } })) {',
    );
  });

  test("are not mentioned where nothing is listed", () => {
    expect(readmeOf(invite)).not.toContain("## Lists");
  });
});

test("a call without a request is given its options alone", () => {
  expect(readmeOf(bare)).toContain("await acme.addUser({ timeout: 10_000, retry: { retries: 0 } });");
});
