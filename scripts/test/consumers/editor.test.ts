import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Definition, Editor } from "./support/editor.ts";
import { openEditor } from "./support/editor.ts";
import { fixtureWith } from "./support/installed.ts";

let editor: Editor;

beforeAll(async () => {
  const stranger = await fixtureWith("typed", "@guestlist/awork");
  editor = await openEditor(stranger.folder, "editor.ts");
});

afterAll(() => editor?.close());

test.for([
  ["|result = ", "const result: GetUserResult"],
  ["|found = ", "const found: User | undefined"],
  ["|user = ", "const user: User"],
  ["|contact = ", "const contact: CreateUserContactInfoResult"],
  ["|member of ", "const member: User"],
] as const)("over %s the editor shows the name of the type", async ([place, shown]) => {
  expect(await editor.hover(place)).toMatchObject({ displayString: shown });
});

test("over a method the editor shows what it takes, gives and refuses, and where the vendor says so", async () => {
  const { displayString, documentation, tags } = await editor.hover("awork.|getUser(");
  expect(displayString).toBe(
    "(method) AworkClient.getUser(request: GetUserRequest, options?: CallOptions): Promise<GetUserResult>",
  );
  expect(documentation).toMatch(/^Get a user\.\n\n`GET \/users\/{userId}`\n\nReturns one user\./);
  expect(documentation).toMatch(/^- `200`: The user\.$/m);
  expect(documentation).toMatch(/^- `404`: An addressed resource does not exist\.$/m);
  expect(tags).toContainEqual({
    name: "see",
    text: "https://developers.awork.com/apiv1/users/returns-the-user-with-the-specified-id",
  });
});

describe("the editor completes", () => {
  test("the values of an open enumeration", async () => {
    const proposed = await editor.complete('type: "|" }');
    expect(proposed).toEqual(["address", "email", "messenger", "phone", "social", "urls"]);
  });

  test("the properties of a body, those that are there already aside", async () => {
    const proposed = await editor.complete('value: "555", |type');
    expect(proposed).toEqual(expect.arrayContaining(["city", "label", "subType"]));
    expect(proposed).not.toContain("id");
  });
});

test.for([
  ["|createAworkClient(", "awork/src/client.ts: export function createAworkClient("],
  ["awork.|getUser(", "awork/src/client.ts: getUser(request: GetUserRequest"],
  ["|unwrap(", "client-runtime/src/unwrap.ts: export function unwrap"],
] as const)("from %s the editor goes to source that a person can read", async ([place, start]) => {
  const [definition] = await Promise.all((await editor.define(place)).map(quote));
  expect(definition?.replace("async ", "").startsWith(start), definition).toBe(true);
});

/** The line that a definition starts on, behind its place below the scope's folder. */
async function quote({ file, start }: Definition): Promise<string> {
  const line = (await readFile(file, "utf8")).split("\n")[start.line - 1];
  return `${file.replace(/.*\/@guestlist\//, "")}: ${line?.trim()}`;
}
