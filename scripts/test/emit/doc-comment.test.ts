import { describe, expect, test } from "vitest";
import { docComment, oneLine, toParagraphs } from "../../src/emit/doc-comment.ts";
import { dedent } from "../support/dedent.ts";

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

test("nothing to say is no comment", () => {
  expect(docComment([])).toBe("");
  expect(docComment(["", " \n"])).toBe("");
});

test("a short text stays on a line", () => {
  expect(docComment(["The user."])).toBe("/** The user. */\n");
  expect(docComment(["The user."], [], "    ")).toBe("    /** The user. */\n");
  expect(docComment([], ["@deprecated"])).toBe("/** @deprecated */\n");
});

test("paragraphs and tags are apart by an empty line", () => {
  expect(docComment(["One.", "Two.\n\nThree."], ["@default 1", "@deprecated"], "  ")).toBe(
    [
      "  /**",
      "   * One.",
      "   *",
      "   * Two.",
      "   *",
      "   * Three.",
      "   *",
      "   * @default 1",
      "   * @deprecated",
      "   */",
      "",
    ].join("\n"),
  );
});

test.each(["", "  ", "        "])("no line is longer than 110 columns, indented by %j", (indent) => {
  for (let count = 1; count < 60; count++) {
    const lines = docComment([words(count)], [`@example ${words(count)}`], indent)
      .trimEnd()
      .split("\n");
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
    expect(lines.every((line) => line.startsWith(indent))).toBe(true);
  }
});

test("a word that is longer than a line stands alone", () => {
  const url = `https://acme.test/${"x".repeat(120)}`;
  expect(docComment([`See ${url} there.`])).toBe(`/**\n * See\n * ${url}\n * there.\n */\n`);
});

test("line breaks within a paragraph go, those before list items stay", () => {
  expect(docComment(["One\ntwo three:\n- a\n- b\n  c"])).toBe(dedent`
    /**
     * One two three:
     * - a
     * - b c
     */
  `);
});

describe("the end of a comment", () => {
  test.each([
    ["*/", "*\\/"],
    ["a */ b */", "a *\\/ b *\\/"],
    ["**/", "**\\/"],
    ["*\n/", "* /"],
    ["*\u2028/", "* /"],
    ["*/\n*/", "*\\/ *\\/"],
  ])("%j cannot end it", (text, want) => {
    expect(docComment([text])).toBe(`/** ${want} */\n`);
  });

  test("cannot be in a tag either", () => {
    expect(docComment([], ["@pattern ^*/x"])).toBe("/** @pattern ^*\\/x */\n");
  });

  test("cannot come from wrapping", () => {
    for (let count = 8; count < 20; count++) {
      const comment = docComment([`${words(count)} * / ${words(count)}*/`]);
      expect(comment.indexOf("*/")).toBe(comment.length - 3);
    }
  });
});

test("every line separator of JavaScript is a line break", () => {
  expect(toParagraphs("a\u2028b\u2029\u2029c\r\n\r\nd\r\re")).toEqual(["a b", "c", "d", "e"]);
  expect(oneLine(" a\u2028b\n\n\tc ")).toBe("a b c");
});

describe("an at sign", () => {
  test.each(["@internal", "One.\n\n@internal"])("in %j starts no tag", (text) => {
    expect(docComment([text])).toContain("&#64;internal");
  });

  test("within a word is left alone", () => {
    expect(docComment(["Write to jane@example.com."])).toBe("/** Write to jane@example.com. */\n");
  });
});
