import { describe, expect, test } from "vitest";
import { serializerOf } from "../../src/emit/serializer.ts";
import type { Parameter } from "../../src/model/vendor.ts";

const usual: Parameter = {
  name: "id",
  in: "query",
  required: false,
  style: "form",
  explode: true,
  allowReserved: false,
  mayBeArray: false,
  mayBeObject: false,
};

describe("a serializer is named by place, style and what is said of it", () => {
  test.each<[Partial<Parameter>, string | undefined]>([
    [{}, undefined],
    [{ mayBeObject: true }, "queryFormExploded"],
    [{ explode: false }, "queryForm"],
    [{ allowReserved: true }, "queryFormExplodedReserved"],
    [{ style: "pipeDelimited", explode: false }, "queryPipeDelimited"],
    [{ style: "deepObject", explode: true, mayBeObject: true }, "queryDeepObject"],
    [{ in: "path", style: "simple", explode: false }, undefined],
    [{ in: "path", style: "simple", explode: true, mayBeObject: true }, "pathSimpleExploded"],
    [{ in: "path", style: "label", explode: false }, "pathLabel"],
    [{ in: "path", style: "matrix", explode: true }, "pathMatrixExploded"],
    [{ in: "header", style: "simple", explode: false }, undefined],
    [{ in: "header", style: "simple", explode: false, allowReserved: true }, undefined],
    [{ in: "header", style: "simple", explode: true, mayBeObject: true }, "headerSimpleExploded"],
    [{ in: "header", style: "simple", explode: false, mayBeArray: true }, "headerSimple"],
    [{ mayBeArray: true }, undefined],
    [{ name: "constructor" }, "queryFormExploded"],
    [{ name: "__proto__", in: "path", style: "simple", explode: false }, "pathSimple"],
    [{ in: "cookie" }, "cookieFormExploded"],
    [{ in: "cookie", explode: false }, "cookieForm"],
    [{ contentType: "application/json" }, "queryJson"],
    [{ contentType: "application/vnd.acme+json; charset=utf-8" }, "queryJson"],
    [{ in: "header", contentType: "Text/JSON" }, "headerJson"],
    [{ in: "header", contentType: "text/plain" }, "headerText"],
  ])("%j: %s", (stated, want) => {
    expect(serializerOf({ ...usual, ...stated })).toBe(want);
  });
});
