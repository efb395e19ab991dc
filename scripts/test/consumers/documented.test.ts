import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { undocumentedExports } from "./support/undocumented.ts";

const { packages } = inject("published");

describe("every export has a doc comment", async () => {
  test.for(await readdir(packages))("@guestlist/%s", async (name) => {
    expect(await undocumentedExports(join(packages, name))).toEqual([]);
  });
});

test("an export without one is found, wherever it is declared", async () => {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const write = (path: string, text: string) => writeFile(join(folder, path), text);
  const exports = { ".": { types: "./index.d.ts" }, "./package.json": "./package.json" };
  await write("package.json", JSON.stringify({ type: "module", exports }));
  await write(
    "index.d.ts",
    'export * from "./parts.js";\n/** Documented. */\nexport declare const one: 1;\n',
  );
  await write("parts.d.ts", "export interface Two {}\n/** Documented. */\nexport interface Three {}\n");
  expect(await undocumentedExports(folder)).toEqual([". Two"]);
});
