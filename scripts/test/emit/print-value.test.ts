import { describe, expect, test } from "vitest";
import { Expression, printValue } from "../../src/emit/print-value.ts";
import { dedent } from "../support/dedent.ts";

describe("a value that fits is printed on a line", () => {
  test.each<[unknown, string]>([
    [null, "null"],
    [true, "true"],
    [-1.5, "-1.5"],
    ['a "b" \\ \n `c`', '"a \\"b\\" \\\\ \\n `c`"'],
    [[], "[]"],
    [{}, "{}"],
    [[1, ["a"], {}], '[1, ["a"], {}]'],
    [{ name: "Ada", "X-Id": 1 }, '{ name: "Ada", "X-Id": 1 }'],
    [JSON.parse('{ "__proto__": 1 }'), '{ ["__proto__"]: 1 }'],
    [{ true: true, key: new Expression("key") }, "{ true: true, key }"],
    [{ key: new Expression('process.env.KEY ?? ""') }, '{ key: process.env.KEY ?? "" }'],
  ])("%j", (value, text) => {
    expect(printValue(value)).toBe(text);
  });
});

test("one that does not fit has a line for each of its members", () => {
  const long = "x".repeat(40);
  expect(`${printValue({ users: [{ name: long, email: long }], role: "admin" })}\n`).toBe(dedent`
    {
      users: [
        {
          name: "${long}",
          email: "${long}",
        },
      ],
      role: "admin",
    }
  `);
});

test("the text is the value again", () => {
  const value = { a: [1, "\u2028 */ `", { "b c": null }], "": { "\n": false } };
  expect(new Function(`return ${printValue(value)}`)()).toEqual(value);
});
