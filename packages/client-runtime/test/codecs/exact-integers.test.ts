import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { type Codec, exactJson, json } from "../../src/index.js";

const beyond = 9007199254740993n; // 2^53 + 1
const decode = (codec: Codec, body: string) => codec.decode(new Response(body), undefined);

/** Writes a value as JSON by hand, with every digit of its bigints. */
function handwritten(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(handwritten).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)} : ${handwritten(member)}`,
  );
  return `{${members.join(",\n")}}`;
}

/** Integers beyond 2^53 as bigints, others as numbers, as they come. */
const int64 = fc
  .bigInt({ min: -(2n ** 70n), max: 2n ** 70n })
  .map((value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value));
/** JSON.stringify writes a negative zero without its sign. */
const fraction = fc
  .double({ noNaN: true, noDefaultInfinity: true, max: 1e15, min: -1e15 })
  .map((value) => value || 0);
const digits = fc.string({
  unit: fc.constantFrom("0", "9", '"', "\\", ",", ":", "[", "-", "a"),
  maxLength: 40,
});
/** Without backslashes: V8 13.6 takes a quote in a key for a backslash that it has seen in the same place before. */
const keys = digits.filter((key) => !key.includes("\\"));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(int64, digits, fc.boolean(), fc.constant(null), fraction),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(keys, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe("no digit of an integer is lost", () => {
  test("as it comes, in an operation with int64", async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        expect(await decode(exactJson, handwritten(value))).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["exactJson", exactJson],
    ["json", json],
  ])("as it is sent with %s", (_, codec) => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(String(codec.encode?.(value)).replace(/\s/g, "")).toBe(handwritten(value).replace(/\s/g, ""));
      }),
      { numRuns: 1000, examples: [[{ id: beyond }], [[beyond, -beyond, "1"]]] },
    );
  });

  test("or it is refused, in an operation without", async () => {
    await expect(decode(json, `{"id":${beyond}}`)).rejects.toThrow(RangeError);
    await expect(decode(json, `[${-beyond}]`)).rejects.toThrow(RangeError);
    await expect(decode(json, `[1.5,${beyond},1.7976931348623157e+308]`)).rejects.toThrow(RangeError);
    await expect(decode(json, `${beyond}`)).rejects.toThrow(RangeError);
  });

  test("or it is refused, when it has lost digits before it is sent", () => {
    expect(() => json.encode?.({ id: 2 ** 60 })).toThrow(RangeError);
    expect(() => json.encode?.({ id: 2 ** 60, none: null })).toThrow(RangeError);
    expect(() => json.encode?.({ id: 2 ** 60, other: beyond })).toThrow(RangeError);
  });

  test("no text is taken for a bigint", () => {
    const body = { "\uffff5": "\uffff5", none: null };
    expect(JSON.parse(String(json.encode?.(body)))).toEqual(body);
    expect(String(json.encode?.([`"${beyond}"`, beyond]))).toBe(`["\\"${beyond}\\"",${beyond}]`);
  });

  test.each([
    ['{"id":9007199254740991}', { id: 9007199254740991 }],
    ['{"id":"9007199254740993"}', { id: "9007199254740993" }],
    ['{"pi":3.141592653589793116}', { pi: Math.PI }],
    ['{"most":1.7976931348623157e+308}', { most: Number.MAX_VALUE }],
    ["1.7976931348623157e+308", Number.MAX_VALUE],
    ['{"part":0.30000000000000004,"all":1e21}', { part: 0.30000000000000004, all: 1e21 }],
    ['{"card":"1234567890123456","limit":1e20}', { card: "1234567890123456", limit: 1e20 }],
    ['["\\"",12,"9007199254740993"]', ['"', 12, "9007199254740993"]],
  ])("and what does not lose any is taken: %s", async (body, value) => {
    expect(await decode(json, body)).toEqual(value);
    expect(await decode(exactJson, body)).toEqual(value);
  });

  test.each([
    ["exactJson", exactJson],
    ["json", json],
  ])("%s reads digits in texts and fractions at the speed of the platform", async (_, codec) => {
    const replace = vi.spyOn(String.prototype, "replace");
    const parse = vi.spyOn(JSON, "parse");
    const text = '{"id":"12345678901234567","at":[0.12345678901234567,-1.2345678901234567e-7]}';
    await decode(codec, text);
    const [scans, parses] = [replace.mock.contexts.filter((context) => context === text), parse.mock.calls];
    replace.mockRestore();
    parse.mockRestore();
    expect(scans).toEqual([]);
    expect(parses).toEqual([[text]]);
  });

  test.each([`${beyond}`, `-${beyond}`, `[1,${beyond}]`, `{"a":\n${beyond}}`])(
    "wherever an integer stands: %j",
    async (text) => {
      await expect(decode(json, text)).rejects.toThrow(RangeError);
      expect(
        JSON.stringify(await decode(exactJson, text), (_, value) => typeof value === "bigint" || value),
      ).toContain("true");
    },
  );

  test("a long string is no burden", async () => {
    const name = '\\"'.repeat(2_000_000);
    expect(
      await decode(exactJson, JSON.stringify({ name, id: 1 }).replace('"id":1', `"id":${beyond}`)),
    ).toEqual({ name, id: beyond });
  });

  test("names that mean something to objects are names", async () => {
    const value = await decode(exactJson, `{"__proto__":{"a":${beyond}}}`);
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(({} as { a?: unknown }).a).toBeUndefined();
  });
});
