import { expect, test } from "vitest";
import { importLine, sourceFile } from "../../src/emit/source-file.ts";
import { documentWith, vendorOf } from "../support/document.ts";

test("a module begins with where it comes from", () => {
  const file = sourceFile(vendorOf(documentWith()), "src/a.ts", ['import "b";\n'], ["one\n", "two\n"]);
  expect(file).toEqual({
    path: "src/a.ts",
    text: "// Generated from specs/acme/openapi.yaml by 'pnpm generate'. Do not edit.\nimport \"b\";\n\none\n\ntwo\n",
  });
});

test("an import is on one line where that fits", () => {
  expect(importLine("import type", ["A", "B"], "./types.js")).toBe(
    'import type { A, B } from "./types.js";\n',
  );
  expect(importLine("import", [], "./types.js")).toBe("");
});

test("and on a line for each name where it does not", () => {
  const names = ["A", "B", "C"].map((letter) => letter.repeat(40));
  expect(importLine("export", names, "./types.js")).toBe(
    `export {\n${names.map((name) => `  ${name},\n`).join("")}} from "./types.js";\n`,
  );
});
