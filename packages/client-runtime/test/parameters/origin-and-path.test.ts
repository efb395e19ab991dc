import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  inPath,
  inQuery,
  isRequestError,
  none,
  type Operation,
  pathLabel,
  pathLabelExploded,
  pathMatrix,
  pathMatrixExploded,
  pathSimple,
  pathSimpleExploded,
  type Serializer,
} from "../../src/index.js";
import { acme, call, recordingFetch } from "../support/acme.js";

const operation: Operation = {
  method: "DELETE",
  path: "/v1/users/{user}/keys/{key}.json",
  parameters: [inPath, inQuery],
  success: { 204: none },
};

/** The URL that a call is sent to, or the error that it is refused with. */
async function sentTo(path: object, query: object = {}, styles: Record<string, Serializer> = {}) {
  const { sent, fetch } = recordingFetch();
  try {
    await call(
      acme("https://acme.test/api", { fetch }),
      { ...operation, styles: { path: styles } },
      { path, query },
    );
    return sent[0]?.url ?? "";
  } catch (error) {
    expect(isRequestError(error)).toBe(true);
    expect(sent).toEqual([]);
    return undefined;
  }
}

/** Decodes a segment as often as it changes, as a chain of careless servers would. */
function decodedThrough(segment: string): string {
  for (let depth = 0; depth < 5; depth++) {
    try {
      const decoded = decodeURIComponent(segment);
      if (decoded === segment) return segment;
      segment = decoded;
    } catch {
      return segment;
    }
  }
  return segment;
}

const nasty = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ".",
        "..",
        "/",
        "\\",
        "%",
        "2e",
        "2f",
        "%2e",
        "%2F",
        "%5c",
        "%25",
        "?",
        "#",
        "@",
        ":",
        "a",
        "",
      ),
      {
        maxLength: 6,
      },
    )
    .map((parts) => parts.join("")),
);
const anything = fc.oneof(nasty, fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }));

describe("whatever is passed, a call goes to its own origin and path, or nowhere", () => {
  const styles = {
    pathSimple,
    pathSimpleExploded,
    pathLabel,
    pathLabelExploded,
    pathMatrix,
    pathMatrixExploded,
  };

  test.each([["the default", undefined], ...Object.entries(styles)])("%s", async (_, style) => {
    const values = style ? fc.oneof(anything, fc.array(nasty), fc.dictionary(nasty, nasty)) : anything;
    await fc.assert(
      fc.asyncProperty(values, nasty, fc.dictionary(nasty, anything), async (user, key, query) => {
        const url = await sentTo({ user, key }, query, style ? { user: style } : {});
        if (url === undefined) return;
        const { origin, pathname, hash } = new URL(url);
        expect([origin, hash]).toEqual(["https://acme.test", ""]);
        expect(url.split(/[?#]/)[0]).toBe(`https://acme.test${pathname}`); // parsing it has changed nothing
        const [api, v1, users, userSegment, keys, keySegment, ...rest] = pathname.slice(1).split("/");
        expect([api, v1, users, keys, rest]).toEqual(["api", "v1", "users", "keys", []]);
        expect(userSegment).not.toBe("");
        expect(keySegment).toMatch(/.\.json$/);
        for (const segment of [userSegment, keySegment]) {
          expect(decodedThrough(segment ?? "")).not.toMatch(/(^|[/\\])\.{1,2}([/\\]|$)/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a path value is refused before anything is sent when it is", () => {
  test.each([
    ["missing", {}],
    ["undefined", { user: undefined }],
    ["null", { user: null }],
    ["empty", { user: "" }],
    ["an empty array", { user: [] }],
    ["a dot", { user: "." }],
    ["two dots", { user: ".." }],
    ["two dots, encoded", { user: "%2e%2E" }],
    ["two dots, encoded twice", { user: "%252e." }],
    ["two dots, and what some servers ignore", { user: "..;a" }],
    ["two dots, and what some servers ignore, encoded", { user: "..%3Ba" }],
    ["a step within", { user: "a/../b" }],
    ["a step within, encoded", { user: "a%2f..%5cb" }],
    ["NaN", { user: Number.NaN }],
    ["infinite", { user: Number.POSITIVE_INFINITY }],
    ["an integer that has lost digits", { user: 2 ** 53 + 2 }],
    ["an invalid date", { user: new Date(Number.NaN) }],
    ["an object", { user: { id: 1 } }],
    ["a function", { user: () => "1" }],
    ["half a character", { user: "\ud800" }],
  ])("%s", async (_, path) => expect(await sentTo({ key: "k", ...path })).toBeUndefined());

  test.each(["constructor", "toString", "__proto__"])("missing, with the name %s", async (name) => {
    const { sent, fetch } = recordingFetch();
    const named: Operation = { ...operation, path: `/users/{${name}}` };
    const error = await call(acme("https://acme.test", { fetch }), named, { path: {} }).catch(String);
    expect(error).toContain(`not sent: ${name} is empty`);
    expect(sent).toEqual([]);
  });

  test("the other way round, names of segments are taken as they are", async () => {
    expect(await sentTo({ user: "..a", key: "{user}$&" })).toBe(
      "https://acme.test/api/v1/users/..a/keys/%7Buser%7D%24%26.json",
    );
  });
});
