import { describe, expect, test } from "vitest";
import { emitPackage } from "../../src/emit/package.ts";
import { documentOf, documentWith, emit, emitFile, vendorOf } from "../support/document.ts";

test("a package is these files", () => {
  expect([...emit(documentOf({})).keys()].sort()).toEqual([
    "README.md",
    "package.json",
    "src/client.ts",
    "src/index.ts",
    "src/mock-data.ts",
    "src/msw.ts",
    "src/openapi-fetch.ts",
    "src/operations.ts",
    "src/types.ts",
    "src/wire.ts",
    "tsconfig.json",
    "tsconfig.test.json",
    "turbo.json",
  ]);
});

test("every file says on its first lines that it is generated, and from what", () => {
  for (const [path, text] of emit(documentOf({}))) {
    const [first = "", second = ""] = text.split("\n");
    expect(path === "package.json" ? second : first, path).toContain(
      "Generated from specs/acme/openapi.yaml by 'pnpm generate'. Do not edit.",
    );
  }
});

test("every file ends in one line break, and no line in a space", () => {
  for (const [path, text] of emit(documentOf({}))) {
    expect(text, path).toMatch(/[^\n]\n$/);
    expect(text, path).not.toMatch(/[ \t]$/m);
  }
});

test("two vendors differ in nothing but their names", () => {
  const texts = (slug: string, names: [from: RegExp, to: string][]) =>
    emitPackage(vendorOf(documentOf({}), slug), "1.2.3").map(({ path, text }) => [
      path,
      names.reduce((result, [from, to]) => result.replace(from, to), text),
    ]);
  expect(
    texts("zenith", [
      [/zenith/g, "acme"],
      [/Zenith/g, "Acme"],
      [/ZENITH/g, "ACME"],
    ]),
  ).toEqual(texts("acme", []));
});

describe("the manifest", () => {
  const manifest = (version = "0.0.0") => {
    const [file] = emitPackage(vendorOf(documentOf({})), version);
    return JSON.parse(file?.text ?? "");
  };

  test("has the version that it is given", () => {
    expect(manifest("3.1.4-next.0")).toMatchObject({ name: "@guestlist/acme", version: "3.1.4-next.0" });
  });

  test("makes an ESM package of what was built, its sources besides, free of side effects", () => {
    expect(manifest()).toMatchObject({
      type: "module",
      sideEffects: false,
      license: "MIT",
      files: ["dist", "src"],
      engines: { node: ">=20.19.0" },
      publishConfig: { access: "public" },
      repository: { directory: "packages/acme" },
    });
  });

  test("exports each entry with its types first", () => {
    const exported: Record<string, object | string> = manifest().exports;
    expect(Object.keys(exported)).toEqual([".", "./msw", "./openapi-fetch", "./types", "./package.json"]);
    expect(Object.entries(exported["."] ?? {})).toEqual([
      ["types", "./dist/index.d.ts"],
      ["module", "./dist/index.js"],
      ["node", "./dist/node/index.mjs"],
      ["default", "./dist/index.js"],
    ]);
    expect(Object.keys(exported["./types"] ?? {})).toEqual(["types", "default"]);
  });
});

test("the tests of a package depend on its spec, which turbo would not see", () => {
  const [notice, ...json] = emitFile(documentOf({}), "turbo.json").split("\n");
  expect(notice).toMatch(/^\/\/ Generated/);
  expect(JSON.parse(json.join("\n"))).toEqual({
    extends: ["//"],
    tasks: { test: { inputs: ["$TURBO_EXTENDS$", "$TURBO_ROOT$/specs/acme/**"] } },
  });
});

describe("the index", () => {
  test("exports the client, every operation and every type", () => {
    const paths = { "/a": { get: { operationId: "listA" }, post: { operationId: "addA" } } };
    const index = emitFile(documentWith({ paths }), "src/index.ts");
    expect(index).toContain('export type { AcmeClient, AcmeOptions, AcmeTransport } from "./client.js";\n');
    expect(index).toContain('export { createAcmeClient, createAcmeTransport } from "./client.js";\n');
    expect(index).toContain('export { addA, listA } from "./operations.js";\n');
    expect(index).toContain('export type * from "./types.js";\n');
  });

  test.each([
    ["one way", [{ key: [] }], false],
    ["several ways", [{ key: [] }, { token: [] }], true],
    ["a way, or none at all", [{ key: [] }, {}], false],
  ])(
    "exports the type of the credentials exactly where there is one: %s to authenticate",
    (_, security, want) => {
      const securitySchemes = {
        key: { type: "apiKey", in: "header", name: "X-Key" },
        token: { type: "http", scheme: "bearer" },
      } as const;
      const files = emit(documentOf({}, { security, components: { securitySchemes } }));
      expect(files.get("src/client.ts")?.includes("export type AcmeCredentials")).toBe(want);
      expect(files.get("src/index.ts")?.includes("AcmeCredentials")).toBe(want);
    },
  );
});
