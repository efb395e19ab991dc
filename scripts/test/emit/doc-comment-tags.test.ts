import ts from "typescript";
import { describe, expect, test } from "vitest";
import { docComment } from "../../src/emit/doc-comment.ts";

/** The tags that editors and compilers find in a doc comment. */
function tagsIn(comment: string): string[] {
  const source = ts.createSourceFile(
    "module.ts",
    `${comment}export const value = 1;\n`,
    ts.ScriptTarget.Latest,
    true,
  );
  const [statement] = source.statements;
  return statement ? ts.getJSDocTags(statement).map(({ tagName }) => tagName.text) : [];
}

test("tags of the generator are found", () => {
  expect(tagsIn(docComment(["A user."], ["@format email", "@deprecated"]))).toEqual(["format", "deprecated"]);
});

describe("text from a spec has no tags", () => {
  test.each([
    ["at its beginning", "@deprecated"],
    ["at the beginning of a paragraph", "One.\n\n@deprecated Two."],
    ["at the beginning of a line", "One.\n@deprecated Two."],
    ["at the beginning of a list item", "One:\n- @deprecated"],
    ["within a sentence", "Mention them as @deprecated or not."],
    ["where a line is wrapped", `${"x".repeat(100)} ${"@deprecated ".repeat(9)}`],
    ["behind a line separator", "One.\u2028@deprecated"],
  ])("%s", (_, text) => {
    expect(tagsIn(docComment([text]))).toEqual([]);
  });

  test.each(["@example @deprecated", "@default a @deprecated", "@pattern ^@deprecated$\n@internal"])(
    "within the tag %j",
    (tag) => {
      expect(tagsIn(docComment(["A user."], [tag]))).toHaveLength(1);
    },
  );
});
