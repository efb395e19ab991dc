import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cookieForm,
  cookieFormExploded,
  cookieJson,
  headerJson,
  headerSimple,
  headerSimpleExploded,
  headerText,
  pathJson,
  pathLabel,
  pathLabelExploded,
  pathMatrix,
  pathMatrixExploded,
  pathSimple,
  pathSimpleExploded,
  pathText,
  queryDeepObject,
  queryForm,
  queryFormExploded,
  queryJson,
  queryPipeDelimited,
  querySpaceDelimited,
  queryText,
  type Serializer,
} from "../../src/index.js";
import {
  type ReadBack,
  readDeep,
  readDelimited,
  readExploded,
  readNamed,
  type Shape,
} from "./independent-parser.js";

const name = "a filter";
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom(
      ",",
      ".",
      ";",
      "=",
      "&",
      "|",
      " ",
      "%",
      "+",
      "/",
      "?",
      "#",
      "[",
      "]",
      "a",
      "é",
      '"',
      "\\",
    ),
  }),
);
const primitive = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.bigInt(),
);
const values: Record<Shape, fc.Arbitrary<unknown>> = {
  string: primitive,
  array: fc.array(primitive, { minLength: 1 }),
  object: fc.dictionary(text, primitive, { minKeys: 1, noNullPrototype: true }),
};

/** A value as it can come back: with the texts of its parts. */
function asTexts(value: unknown): ReadBack {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value !== "object" || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, String(part)]));
}

const matrix = (written: string) => written.slice(1);
const named = (written: string) => written.slice(written.indexOf("=") + 1);
const all: readonly Shape[] = ["string", "array", "object"];
const lists: readonly Shape[] = ["array", "object"];

const rows: readonly [string, Serializer, readonly Shape[], (written: string, shape: Shape) => ReadBack][] = [
  ["pathSimple", pathSimple, all, (written, shape) => readDelimited(written, shape, ",")],
  ["pathSimpleExploded", pathSimpleExploded, all, (written, shape) => readExploded(written, shape, ",")],
  ["pathLabel", pathLabel, all, (written, shape) => readDelimited(written.slice(1), shape, ",")],
  [
    "pathLabelExploded",
    pathLabelExploded,
    all,
    (written, shape) => readExploded(written.slice(1), shape, "."),
  ],
  [
    "pathMatrix",
    pathMatrix,
    all,
    (written, shape) => readDelimited(written.includes("=") ? named(written) : "", shape, ","),
  ],
  ["pathMatrixExploded", pathMatrixExploded, all, (written, shape) => readNamed(matrix(written), shape, ";")],
  ["pathText", pathText, ["string"], (written) => decodeURIComponent(written)],
  ["queryForm", queryForm, all, (written, shape) => readDelimited(named(written), shape, ",")],
  ["queryFormExploded", queryFormExploded, all, (written, shape) => readNamed(written, shape, "&")],
  [
    "querySpaceDelimited",
    querySpaceDelimited,
    lists,
    (written, shape) => readDelimited(named(written), shape, "%20"),
  ],
  [
    "queryPipeDelimited",
    queryPipeDelimited,
    lists,
    (written, shape) => readDelimited(named(written), shape, "%7C"),
  ],
  ["queryDeepObject", queryDeepObject, ["object"], (written) => readDeep(written, name)],
  ["queryText", queryText, ["string"], (written) => decodeURIComponent(named(written))],
  ["headerText", headerText, ["string"], (written) => written],
  ["cookieForm", cookieForm, all, (written, shape) => readDelimited(named(written), shape, ",")],
  ["cookieFormExploded", cookieFormExploded, all, (written, shape) => readNamed(written, shape, "; ")],
];

describe("what an independent parser reads back is what was sent, or the value is refused", () => {
  for (const [serializerName, serialize, shapes, read] of rows) {
    test.each(shapes)(`${serializerName}: %s`, (shape) => {
      let written = 0;
      fc.assert(
        fc.property(values[shape], (value) => {
          let sent: string;
          try {
            sent = serialize(name, value);
          } catch {
            return; // refused
          }
          written++;
          expect(read(sent, shape)).toEqual(asTexts(value));
        }),
        { numRuns: 500 },
      );
      expect(written).toBeGreaterThan(20);
    });
  }

  // Headers are not percent-encoded, so their parser does not decode.
  const headerValue = fc.string({ unit: fc.constantFrom(",", "=", "a", "b", " ", "%", "é") });
  test.each([
    ["headerSimple", headerSimple, ","],
    ["headerSimpleExploded", headerSimpleExploded, "="],
  ] as const)("%s", (_, serialize, within) => {
    fc.assert(
      fc.property(
        fc.array(headerValue, { minLength: 1 }),
        fc.dictionary(headerValue, headerValue, { minKeys: 1 }),
        (array, object) => {
          const parts = (value: unknown) => {
            try {
              return serialize(name, value).split(",");
            } catch {
              return undefined;
            }
          };
          const items = parts(array);
          if (items) expect(items).toEqual(array);
          const members = parts(object);
          if (!members) return;
          const flat = within === "," ? members : members.flatMap((member) => member.split("="));
          expect(flat).toEqual(Object.entries(object).flat());
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["pathJson", pathJson],
    ["queryJson", queryJson],
    ["headerJson", headerJson],
    ["cookieJson", cookieJson],
  ])("%s: all digits of a bigint, and nothing that JSON has no form of", (_, serialize) => {
    expect(decodeURIComponent(serialize("id", { id: 9007199254740993n }))).toContain(
      '{"id":9007199254740993}',
    );
    expect(() => serialize("id", { id: Number.NaN })).toThrow(RangeError);
    expect(() => serialize("id", () => 1)).toThrow();
  });

  test.each([
    ["queryForm", queryForm],
    ["queryPipeDelimited", queryPipeDelimited],
    ["pathLabel", pathLabel],
    ["headerSimple", headerSimple],
  ])("%s refuses what is neither array nor object", (_, serialize) => {
    for (const value of [new Set([1]), new Map([[1, 2]]), new URL("https://a.test")]) {
      expect(() => serialize("id", value)).toThrow("id must be");
    }
  });

  test("a date is one value, whatever it holds", () => {
    expect(pathLabelExploded("at", new Date(0))).toBe(".1970-01-01T00%3A00%3A00.000Z");
  });

  // Without integers that a JavaScript number can't hold, which are refused.
  const json = fc.jsonValue().filter((value) => !/\d{16}/.test(JSON.stringify(value)));
  test.each([
    ["pathJson", pathJson, (written: string) => decodeURIComponent(written)],
    ["queryJson", queryJson, (written: string) => decodeURIComponent(named(written))],
    ["headerJson", headerJson, (written: string) => written],
    ["cookieJson", cookieJson, (written: string) => decodeURIComponent(named(written))],
  ])("%s", (_, serialize, read) => {
    fc.assert(
      fc.property(json, (value) => {
        const written = serialize(name, value);
        expect(written).toMatch(/^[ -~]*$/);
        expect(JSON.parse(read(written))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
