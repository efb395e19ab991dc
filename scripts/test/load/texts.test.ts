import { describe, expect, test } from "vitest";
import { nearest } from "../../src/rules/nearest.ts";
import { listed, show } from "../../src/rules/show.ts";

describe("A value is shown", () => {
  test.each([
    ["a text", "a text".toUpperCase(), "`A TEXT`"],
    ["nothing", undefined, "nothing"],
    ["null", null, "`null`"],
    ["a number", 5, "`5`"],
    ["a blank text", " \n", "an empty text"],
    ["a long text", "x".repeat(80), `\`${"x".repeat(59)}…\``],
    ["a text with line breaks and escapes", "a\nb\u001b[31m\u2028", "`a\\nb\\u001b[31m\\u2028`"],
    ["a text of astral characters", "😀".repeat(70), `\`${"😀".repeat(59)}…\``],
    ["an empty list", [], "an empty list"],
    ["a list", ["a", 1], 'the list ["a",1]'],
    ["an empty object", {}, "an empty object"],
    ["an object", { a: 1, b: 2 }, "an object with `a`, `b`"],
  ])("%s", (_name, value, shown) => expect(show(value)).toBe(shown));

  test("as one of many names", () => {
    expect(listed(["a", "b", "c"], 2)).toBe("`a`, `b` and 1 more");
  });
});

describe("The nearest name", () => {
  const names = ["email", "description", "in", "User", "UserPage"];
  test.each([
    ["emial", "email"],
    ["descripton", "description"],
    ["user", "User"],
    ["UsersPage", "UserPage"],
    ["on", "in"],
    ["phone", undefined],
    ["email", undefined],
  ])("%s → %s", (name, meant) => expect(nearest(name, names)).toBe(meant));
});
