import { describe, expect, test } from "vitest";
import {
  cookieForm,
  cookieFormExploded,
  headerSimple,
  headerSimpleExploded,
  inCookie,
  inHeader,
  inPath,
  inQuery,
  none,
  type Operation,
  type ParameterLocation,
  pathLabel,
  pathLabelExploded,
  pathMatrix,
  pathMatrixExploded,
  pathSimple,
  pathSimpleExploded,
  queryDeepObject,
  queryForm,
  queryFormExploded,
  queryPipeDelimited,
  querySpaceDelimited,
  type Serializer,
} from "../../src/index.js";
import { acme, call, recordingFetch } from "../support/acme.js";

// The values and the table of https://spec.openapis.org/oas/v3.1.2.html#style-examples
const string = "blue";
const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

const rows: readonly (readonly [
  name: string,
  Serializer,
  (string | undefined)?,
  (string | undefined)?,
  (string | undefined)?,
])[] = [
  ["pathMatrix", pathMatrix, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
  [
    "pathMatrixExploded",
    pathMatrixExploded,
    ";color=blue",
    ";color=blue;color=black;color=brown",
    ";R=100;G=200;B=150",
  ],
  ["pathLabel", pathLabel, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
  ["pathLabelExploded", pathLabelExploded, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  ["pathSimple", pathSimple, "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["pathSimpleExploded", pathSimpleExploded, "blue", "blue,black,brown", "R=100,G=200,B=150"],
  ["headerSimple", headerSimple, "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["headerSimpleExploded", headerSimpleExploded, "blue", "blue,black,brown", "R=100,G=200,B=150"],
  ["queryForm", queryForm, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  [
    "queryFormExploded",
    queryFormExploded,
    "color=blue",
    "color=blue&color=black&color=brown",
    "R=100&G=200&B=150",
  ],
  [
    "querySpaceDelimited",
    querySpaceDelimited,
    undefined,
    "color=blue%20black%20brown",
    "color=R%20100%20G%20200%20B%20150",
  ],
  [
    "queryPipeDelimited",
    queryPipeDelimited,
    undefined,
    "color=blue%7Cblack%7Cbrown",
    "color=R%7C100%7CG%7C200%7CB%7C150",
  ],
  [
    "queryDeepObject",
    queryDeepObject,
    undefined,
    undefined,
    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  ],
  ["cookieForm", cookieForm, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  // Appendix D of the same document: cookies are separated by a semicolon, not by `&`.
  [
    "cookieFormExploded",
    cookieFormExploded,
    "color=blue",
    "color=blue; color=black; color=brown",
    "R=100; G=200; B=150",
  ],
];

describe("every style example of OpenAPI is written as the specification prints it", () => {
  for (const [name, serialize, ofString, ofArray, ofObject] of rows) {
    if (ofString) test(`${name}, string`, () => expect(serialize("color", string)).toBe(ofString));
    if (ofArray) test(`${name}, array`, () => expect(serialize("color", array)).toBe(ofArray));
    if (ofObject) test(`${name}, object`, () => expect(serialize("color", object)).toBe(ofObject));
  }

  test.each([
    ["pathMatrix", pathMatrix("color", ""), ";color"],
    ["pathMatrixExploded", pathMatrixExploded("color", ""), ";color"],
    ["pathLabel", pathLabel("color", ""), "."],
    ["pathSimple", pathSimple("color", ""), ""],
    ["queryForm", queryForm("color", ""), "color="],
    ["queryFormExploded", queryFormExploded("color", ""), "color="],
  ])("%s, empty", (_, written, expected) => expect(written).toBe(expected));

  test.each([
    ["pathMatrix", pathMatrix],
    ["pathMatrixExploded", pathMatrixExploded],
    ["pathLabel", pathLabel],
    ["pathLabelExploded", pathLabelExploded],
    ["pathSimple", pathSimple],
    ["queryForm", queryForm],
    ["queryFormExploded", queryFormExploded],
    ["queryPipeDelimited", queryPipeDelimited],
  ])("%s leaves out what has no parts, as RFC 6570 does", (_, serialize) => {
    expect([serialize("color", []), serialize("color", {}), serialize("color", { R: undefined })]).toEqual([
      "",
      "",
      "",
    ]);
  });
});

describe("what is written without naming a serializer is the default style of the location", () => {
  const writers = { path: inPath, query: inQuery, header: inHeader, cookie: inCookie };

  async function sent(location: ParameterLocation, value: unknown) {
    const { sent, fetch } = recordingFetch();
    const operation: Operation = {
      method: "GET",
      path: location === "path" ? "/colors/{color}" : "/colors",
      parameters: [writers[location]],
      success: { 204: none },
    };
    await call(acme("https://acme.test", { fetch }), operation, { [location]: { color: value } });
    const headers = sent[0]?.init.headers as Record<string, string>; // what the runtime passes
    return {
      url: sent[0]?.url.replace("https://acme.test/colors", ""),
      header: headers["color"],
      cookie: headers["cookie"],
    };
  }

  test.each([
    ["path", string, "url", "/blue"],
    ["path", array, "url", "/blue,black,brown"],
    ["query", string, "url", "?color=blue"],
    ["query", array, "url", "?color=blue&color=black&color=brown"],
    ["header", string, "header", "blue"],
    ["cookie", string, "cookie", "color=blue"],
    ["cookie", array, "cookie", "color=blue; color=black; color=brown"],
  ] as const)("%s: %j", async (location, value, part, expected) => {
    expect((await sent(location, value))[part]).toBe(expected);
  });

  test("cookies come after those of the options", async () => {
    const { sent, fetch } = recordingFetch();
    const transport = acme("https://acme.test", { fetch, headers: { Cookie: "session=1" } });
    const operation = { method: "GET", path: "/", parameters: [inCookie], success: { 204: none } };
    await call(transport, operation, { cookie: { color: "blue" } });
    expect(sent[0]?.init.headers).toMatchObject({ cookie: "session=1; color=blue" });
  });

  test.each([
    ["path", object],
    ["query", object],
    ["header", object],
    // Of which an item may have a comma.
    ["header", array],
  ] as const)("%s: %j needs a serializer", async (location, value) => {
    await expect(sent(location, value)).rejects.toThrow("color must be");
  });
});
