import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { brokenImports } from "./support/imports.ts";

const { packages } = inject("published");

describe("whatever a package imports can be followed by its users", async () => {
  test.for(await readdir(packages))("@guestlist/%s", async (name) => {
    expect(await brokenImports(join(packages, name))).toEqual([]);
  });
});

test("imports that lead nowhere for a user are found", async () => {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const dependency = { name: "dependency", exports: { ".": "./index.js", "./part": "./part.js" } };
  await write(
    "package.json",
    JSON.stringify({ name: "own", exports: {}, dependencies: { dependency: "1" } }),
  );
  await write("node_modules/dependency/package.json", JSON.stringify(dependency));
  await write("dist/there.js", "export {};");
  await write("dist/index.js", 'import "./there.js";\nimport "dependency";\nimport "dependency/part";');
  await write(
    "dist/index.d.ts",
    [
      'export * from "./not-there.js";',
      'export * from "../src/index.js";',
      'export type A = import("dependency/src/private.js").A;',
      'import type { B } from "undeclared";',
      "export type { B };",
    ].join("\n"),
  );
  expect(await brokenImports(folder)).toEqual([
    "index.d.ts: ./not-there.js",
    "index.d.ts: ../src/index.js",
    "index.d.ts: dependency/src/private.js",
    "index.d.ts: undeclared",
  ]);
});
