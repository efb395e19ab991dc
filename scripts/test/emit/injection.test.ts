// biome-ignore-all lint/suspicious/noTemplateCurlyInString: hostile text holds the beginnings of templates
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emit } from "../support/document.ts";
import { documentWithText, numbered } from "../support/free-text.ts";
import { codeOf, skeletonOf } from "../support/skeleton.ts";

/** The emitted modules as the code they run: path → skeleton. */
function skeletons(text: () => string): Map<string, string[]> {
  const modules = [...emit(documentWithText(text))].filter(([path]) => path.endsWith(".ts"));
  return new Map(modules.map(([path, module]) => [path, skeletonOf(module, path)]));
}

const harmless = skeletons(numbered("a text, "));

const hostileTexts = [
  '"; canary(); "',
  "'; canary(); '",
  "`; canary(); `",
  "${canary()}",
  "`${canary()}`",
  "\\",
  '\\"; canary(); //',
  "\\u0022; canary(); //",
  "*/ canary(); /*",
  "* / */canary()/**/",
  "//\ncanary();\n",
  "\r\ncanary();\r\n",
  "\u2028canary();\u2029",
  "\u0000canary()\u0085",
  "} canary(); {",
  "]; canary(); [",
  "}; export const canary = 1; //",
  "<script>canary()</script>",
  "<!-- canary() --> canary()",
  "@deprecated canary",
  "{@link canary}",
  "```\ncanary\n```\n",
  "[canary](javascript:canary())",
  "| canary | `canary |",
  "__proto__",
  "constructor",
];

describe("text from a spec never becomes code", () => {
  test.each(hostileTexts)("%j", (hostile) => {
    const files = emit(documentWithText(numbered(hostile)));
    for (const [path, want] of harmless) {
      const module = files.get(path) ?? "";
      expect(skeletonOf(module, path), path).toEqual(want);
      expect(codeOf(module), path).not.toContain("canary(");
    }
  });

  test("whatever it is", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc
        .array(fc.constantFrom(..."\"'`\\/*\n\r\u2028$ {}()<>@#|;a1"), { maxLength: 20 })
        .map((parts) => parts.join("")),
    );
    // Names that are whole numbers come first in every object of JavaScript, which moves code without making any.
    const names = text.filter((prefix) => !/^\d*$/.test(prefix));
    const property = fc.property(names, (prefix) => {
      expect(skeletons(numbered(prefix))).toEqual(harmless);
    });
    fc.assert(property, { numRuns: 60, seed: 1 });
  });

  test("and the test would notice if it did", () => {
    expect(skeletonOf("const a = 1;")).not.toEqual(skeletonOf("const a = 1; canary();"));
    expect(skeletonOf('const a = "b";')).not.toEqual(skeletonOf("const a = `b${c}`;"));
    expect(skeletonOf('const a = "b";')).toEqual(skeletonOf('const a = "*/ canary()"; // canary()'));
    expect(skeletonOf("const a = 1;")).not.toEqual(skeletonOf("const a = 1 +;"));
    expect(codeOf('/** canary( */ f("canary(", canary()) // canary(')).toBe('f("",canary())');
  });
});

describe("text from a spec stays in its place", () => {
  test.each(hostileTexts)("in JSON: %j", (hostile) => {
    for (const [path, text] of emit(documentWithText(numbered(hostile)))) {
      if (!path.endsWith(".json")) continue;
      const json = path === "package.json" ? text : text.replace(/^\/\/.*\n/, "");
      const value: unknown = JSON.parse(json);
      expect(value, path).not.toHaveProperty("canary");
    }
  });

  test.each(hostileTexts)("in the manifest's description: %j", (hostile) => {
    const manifestOf = (text: string) =>
      JSON.parse(emit(documentWithText(numbered(text))).get("package.json") ?? "");
    const description = `Typed client for ${hostile}1.`;
    expect(manifestOf(hostile)).toEqual({ ...manifestOf("a"), description });
  });
});
