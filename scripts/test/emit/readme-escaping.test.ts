import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../src/openapi.ts";
import { documentWith, emitFile, json } from "../support/document.ts";

/** The README of a vendor with a text in one place, below the given heading if there is one. */
function readmeWith(place: Place, text: string): string {
  return emitFile(documentWith(places[place](text)), "README.md");
}

const operation = { operationId: "addUser", summary: "Add", tags: ["users"] };
const users = { name: "users", description: "People." };

const places = {
  title: (text: string) => ({ info: { title: text, version: "1" } }),
  description: (text: string) => ({ info: { title: "Acme", version: "1", description: text } }),
  summary: (summary: string) => ({ tags: [users], paths: { "/users": { post: { ...operation, summary } } } }),
  tag: (description: string) => ({
    tags: [{ ...users, description }],
    paths: { "/users": { post: operation } },
  }),
  subject: (subject: string) => ({ "x-gaps": [{ subject, note: "Left out." }] }),
  note: (note: string) => ({ "x-gaps": [{ subject: "Webhooks", note }] }),
  credential: (description: string) => ({
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key", description } } },
  }),
  variable: (description: string) => ({
    servers: [{ url: "https://{tenant}.acme.test", variables: { tenant: { default: "x", description } } }],
  }),
} satisfies Record<string, (text: string) => Partial<OpenApiDocument>>;

type Place = keyof typeof places;
const everywhere = Object.keys(places) as Place[];

/** A README without its code, which shows what is in it. */
function proseOf(readme: string): string {
  return readme.replace(/^```.*?^```$/gms, "").replace(/`[^`\n]*`/g, "");
}

describe.each(everywhere)("in the place of a %s", (place) => {
  test("HTML is text", () => {
    const prose = proseOf(readmeWith(place, 'a <script src="x"> <img/> <!-- b -->'));
    expect(prose.match(/<(?!!-- Generated|https:)/g)).toBeNull();
    expect(prose).toContain("&lt;script");
  });

  test("what HTML calls a character is text", () => {
    expect(proseOf(readmeWith(place, "a &lt;b&gt;"))).toContain("&amp;lt;b&amp;gt;");
  });

  test("a link is text", () => {
    expect(
      proseOf(readmeWith(place, "a [b](https://evil.test) ![c](https://evil.test/d.png)")),
    ).not.toContain("](https://evil");
  });

  test("a line break ends no row, item or heading", () => {
    const readme = readmeWith(place, "one\ntwo three");
    expect(readme).toMatch(/one two three/);
  });

  test("a bar begins no cell", () => {
    const bars = (text: string) => text.match(/(?<!\\)\|/g)?.length;
    const row = (text: string) =>
      readmeWith(place, text)
        .split("\n")
        .filter((line) => line.startsWith("|"));
    expect(bars(row("one | two").join())).toBe(bars(row("one two").join()));
  });
});

test.each(["# Heading", "> quote", "| a | b |", "---", "```\ncode", "    code", "[a]: https://evil.test"])(
  "a paragraph of a description begins no block of its own: %j",
  (text) => {
    const readme = readmeWith("description", `One.\n\n${text}`);
    expect(readme).not.toContain(`\n\n${text}`);
    expect(readme).toContain("## Options");
  },
);

test("emphasis and code of a description stay", () => {
  expect(readmeWith("description", "A *strong* `user.id` of `Map<string>`.")).toContain(
    "\n\nA *strong* `user.id` of `Map<string>`.\n\n",
  );
});

test.each([
  ["an escaped backtick begins no code", "a \\`<b>` c", "a \\`&lt;b>\\` c"],
  ["code that is not ended is none", "a `<b>", "a \\`&lt;b>"],
  ["a longer fence holds a shorter one", "a ``<b>`<c>`` d", "a ``<b>`<c>`` d"],
  [
    "a list stays, and no code reaches from item to item",
    "One:\n- `a\n- b` <c>",
    "One:\n- \\`a\n- b\\` &lt;c>",
  ],
  ["a list holds no block of another kind", "One:\n- # two", "One:\n- \\# two"],
])("%s", (_, text, markdown) => {
  expect(readmeWith("description", text)).toContain(`\n\n${markdown}\n\n`);
});

test("a bar that is escaped already is not escaped twice", () => {
  expect(readmeWith("variable", "one \\| two \\\\| three")).toContain("one \\| two \\\\\\| three |");
});

test("the address of a page ends no link", () => {
  const externalDocs = { url: "https://acme.test/a)b(c" };
  const paths = { "/users": { post: { ...operation, externalDocs } } };
  expect(emitFile(documentWith({ tags: [users], paths }), "README.md")).toContain(
    "](https://acme.test/a%29b%28c)",
  );
});

test("an example stays within its code", () => {
  const readmeOf = (text: string) => {
    const requestBody = { required: true, content: json(true, { example: { text } }) };
    const paths = { "/users": { post: { ...operation, requestBody } } };
    return emitFile(documentWith({ tags: [users], paths }), "README.md");
  };
  const fences = (readme: string) => readme.match(/^```/gm)?.length;
  const readme = readmeOf("```\n<script>");
  expect(readme).toContain('text: "```\\n<script>"');
  expect(fences(readme)).toBe(fences(readmeOf("plain")));
});
