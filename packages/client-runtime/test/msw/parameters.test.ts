import { describe, expect, test } from "vitest";
import type { DescribedParameter } from "../../src/msw/described-vendor.js";
import { rawRequest } from "../../src/msw/raw-request.js";
import { readParameter } from "../../src/msw/read-parameter.js";
import type { Schema, Schemas } from "../../src/msw/schema.js";
import type { Serializer } from "../../src/operation.js";
import * as serializers from "../../src/parameters/serializers.js";

const schemas: Schemas = { Page: { type: "integer", minimum: 1 } };

type Parameter = Omit<DescribedParameter, "in" | "name" | "schema"> & { in?: DescribedParameter["in"] };

/** Reads the parameter `p` where `written` stands. */
function read(schema: Schema, written: string, parameter: Parameter = {}) {
  const location = parameter.in ?? "query";
  const headers = new Headers();
  if (location === "header") headers.set("p", written);
  if (location === "cookie") headers.set("cookie", written);
  const url = `https://acme.test/${location === "query" ? `?${written}` : ""}`;
  const raw = rawRequest(new Request(url, { headers }), new Map([["p", written]]), {});
  const { value, violations } = readParameter(
    { name: "p", schema, ...parameter, in: location },
    raw,
    schemas,
  );
  return violations.length === 0
    ? value
    : violations.map(({ place, found, expected }) => `${place}: ${found}, not ${expected}`).join();
}

const text: Schema = { type: "string" };
const list: Schema = { type: "array", items: { type: "string" } };
const color: Schema = { type: "object", properties: { R: { type: "integer" }, G: { type: "string" } } };

describe("what a serializer of the runtime writes is read as the value that it was", () => {
  const single = "a b+c,d|e&f/g%20;h=ü";
  const styles: [string, Partial<DescribedParameter>][] = [
    ["Simple", {}],
    ["SimpleExploded", { explode: true }],
    ["Label", { style: "label" }],
    ["LabelExploded", { style: "label", explode: true }],
    ["Matrix", { style: "matrix" }],
    ["MatrixExploded", { style: "matrix", explode: true }],
    ["Form", { explode: false }],
    ["FormExploded", {}],
    ["SpaceDelimited", { style: "spaceDelimited", explode: false }],
    ["PipeDelimited", { style: "pipeDelimited", explode: false }],
    ["DeepObject", { style: "deepObject", explode: true }],
    ["Json", { mediaType: "application/json" }],
    ["Text", { mediaType: "text/plain" }],
  ];
  const known: Record<string, Serializer> = serializers;
  const cases = (["path", "query", "header", "cookie"] as const).flatMap((location) =>
    styles.flatMap(([style, form]) => {
      const name = location + style;
      const write = known[name];
      return write ? [{ name, write, location, form }] : [];
    }),
  );
  const values: [string, Schema, unknown, RegExp][] = [
    // Which serializers can't write such a value, since its parts would run into each other or it is of another kind.
    ["a text", text, single, /DeepObject|Json|cookieText|SpaceDelimited|PipeDelimited/],
    ["a list", list, ["a", "b.c", "ü"], /DeepObject|Text|LabelExploded/],
    ["an object", color, { R: 100, G: "a" }, /Text/],
  ];
  const pairs = cases.flatMap((each) =>
    values
      .filter(([, , , cannot]) => !cannot.test(each.name))
      .map(([kind, schema, value]) => ({ ...each, kind, schema, value })),
  );

  test.each(pairs)("$name, $kind", ({ write, location, form, schema, value }) => {
    expect(read(schema, write("p", value), { ...form, in: location })).toEqual(value);
  });

  test("all of them", () => {
    const reserved = Object.keys(known).filter((name) => name.endsWith("Reserved"));
    expect(cases.length + reserved.length).toBe(Object.keys(known).length);
  });
});

describe("texts get the types of their schema", () => {
  test.each<[Schema, string, unknown]>([
    [{ type: "integer" }, "p=5", 5],
    [{ type: "integer" }, "p=9007199254740993", 9007199254740993n],
    [{ type: "number" }, "p=-1.5e3", -1500],
    [{ type: "boolean" }, "p=false", false],
    [{ type: ["integer", "null"] }, "p=null", null],
    [{ type: ["string", "integer"], minLength: 3 }, "p=12", 12],
    [{ anyOf: [{ type: "integer" }, { enum: ["all"] }] }, "p=all", "all"],
    [{ $ref: "#/components/schemas/Page" }, "p=2", 2],
    [text, "p=007", "007"],
    [text, "p=", ""],
    [text, "p=a+b%2Bc%20d", "a b+c d"],
    [text, "p=%ZZ", "%ZZ"],
    [true, "p=1", "1"],
    [list, "p=1&q=2&p=3", ["1", "3"]],
    [list, "p=1", ["1"]],
    [{ type: ["string", "array"], items: text }, "p=1", "1"],
    [{ type: ["string", "array"], items: text }, "p=1&p=2", ["1", "2"]],
    [{ type: "array", items: { $ref: "#/components/schemas/Page" } }, "p=1&p=2", [1, 2]],
  ])("%j, %s", (schema, written, want) => {
    expect(read(schema, written)).toEqual(want);
  });
});

describe("a parameter that is not as described", () => {
  test.each<[Schema, string, Parameter, string]>([
    [{ type: "integer" }, "p=abc", {}, 'query p: "abc", not an integer'],
    [{ type: "integer" }, "p=", {}, 'query p: "", not an integer'],
    [{ type: "integer" }, "p=0x10", {}, 'query p: "0x10", not an integer'],
    [{ type: "boolean" }, "p=yes", {}, 'query p: "yes", not true or false'],
    [{ $ref: "#/components/schemas/Page" }, "p=0", {}, "query p: 0, not at least 1"],
    [{ type: "array", items: { type: "integer" } }, "p=1&p=b", {}, 'query p /1: "b", not an integer'],
    [text, "q=1", { required: true }, "query p: nothing, not a string"],
    [text, "q=1", { in: "cookie", required: true }, "cookie p: nothing, not a string"],
    [color, "p[R]=x", { style: "deepObject" }, 'query p /R: "x", not an integer'],
    [color, "p={", { mediaType: "application/json" }, 'query p: "{", not an object'],
    [{ enum: ["a"] }, "b", { in: "header" }, 'header p: "b", not "a"'],
    [{ pattern: "^a" }, "%62", { in: "path" }, 'path p: "b", not a match of ^a'],
  ])("%j, %s, %j", (schema, written, parameter, want) => {
    expect(read(schema, written, parameter)).toBe(want);
  });
});

test("one that is not there has no value and is not missed unless it is required", () => {
  expect(read(text, "q=1")).toBeUndefined();
  expect(read(color, "q=1", { style: "deepObject" })).toBeUndefined();
  expect(read(color, "q=1")).toBeUndefined();
});

test("cookies that only the page knows are those of the request", () => {
  const raw = rawRequest(new Request("https://acme.test"), new Map(), { p: "a;b" });
  expect(readParameter({ in: "cookie", name: "p", schema: text }, raw, schemas).value).toBe("a;b");
});
