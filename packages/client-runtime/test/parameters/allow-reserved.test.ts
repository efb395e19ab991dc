import { describe, expect, test } from "vitest";
import {
  queryDeepObject,
  queryDeepObjectReserved,
  queryFormExplodedReserved,
  queryFormReserved,
  queryPipeDelimitedReserved,
  querySpaceDelimitedReserved,
} from "../../src/index.js";

describe("allowReserved", () => {
  test.each([
    ["reserved characters stay", ":/?@!$'()*,;=", ":/?@!$'()*,;="],
    ["but not what would end or split the query", "#[]&+", "%23%5B%5D%26%2B"],
    ["percent-encoded triples stay", "%2Fa%c3%a9", "%2Fa%c3%a9"],
    ["other percent signs are encoded", "100%", "100%25"],
    ["other characters are encoded", "a é^", "a%20%C3%A9%5E"],
  ])("%s", (_, value, written) => {
    expect(queryFormExplodedReserved("q", value)).toBe(`q=${written}`);
  });

  test("a delimiter within an item is encoded", () => {
    expect(queryFormReserved("q", ["a,b", "c/d"])).toBe("q=a%2Cb,c/d");
  });

  test("where it can't be told from the delimiter, it is refused", () => {
    expect(() => querySpaceDelimitedReserved("q", ["a b"])).toThrow("separates");
    expect(() => queryPipeDelimitedReserved("q", ["a|b"])).toThrow("separates");
    expect(querySpaceDelimitedReserved("q", ["a/b", "c"])).toBe("q=a/b%20c");
    expect(queryPipeDelimitedReserved("q", ["a/b", "c"])).toBe("q=a/b%7Cc");
  });

  test("names are encoded all the same", () => {
    expect(queryFormExplodedReserved("q", { "a=b": "c=d" })).toBe("a%3Db=c=d");
    expect(queryDeepObjectReserved("q", { "a/b": "c/d" })).toBe("q%5Ba%2Fb%5D=c/d");
  });
});

describe("deepObject", () => {
  test("nests objects, repeats arrays, leaves out what has no value", () => {
    const filter = {
      user: { name: "Ada", tags: ["a", "b"], none: undefined },
      since: new Date(0),
      open: true,
      gone: null,
    };
    expect(decodeURIComponent(queryDeepObject("f", filter))).toBe(
      "f[user][name]=Ada&f[user][tags]=a&f[user][tags]=b&f[since]=1970-01-01T00:00:00.000Z&f[open]=true",
    );
  });

  test.each([
    ["something else than an object", "text"],
    ["a name with brackets", { "a[b]": 1 }],
    ["objects in an array", { a: [{ b: 1 }] }],
  ])("refuses %s", (_, value) => expect(() => queryDeepObject("f", value)).toThrow());
});
