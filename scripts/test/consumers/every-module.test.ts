import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, expect, inject, test } from "vitest";
import { compilerNamed, modules, strictly } from "./support/compilers.ts";
import { findAny } from "./support/find-any.ts";
import { projectWith } from "./support/installed.ts";

const { packages, vendors } = inject("published");
const msw = createRequire(import.meta.url)("msw/package.json") as { version: string };
let folder: string;

beforeAll(async () => {
  // Whoever imports the mock handlers has msw.
  ({ folder } = await projectWith(...vendors.map((vendor) => `@guestlist/${vendor}`), `msw@${msw.version}`));
  const specifiers = (await Promise.all(vendors.map(exportedModules))).flat();
  const write = (file: string, imported: string[]) =>
    writeFile(join(folder, file), imported.map((name, i) => `export * as m${i} from "${name}";\n`).join(""));
  await write("every-module.ts", specifiers);
  await write(
    "without-msw.ts",
    specifiers.filter((specifier) => !specifier.endsWith("/msw")),
  );
});

// The oldest compiler and the newest; those between them are for one vendor to try. What msw declares is not for the oldest.
test.for([
  ["TypeScript 5.4", "without-msw.ts"],
  ["TypeScript 7", "every-module.ts"],
] as const)("%s finds nothing wrong in any declaration of any vendor", async ([name, file]) => {
  const options = { ...strictly, ...modules.nodenext, exactOptionalPropertyTypes: true, types: [] };
  expect(await compilerNamed(name).check(folder, [file], options)).toEqual([]);
});

test.for(vendors)("no exported type of %s is, or leads to, any", (vendor) => {
  const dist = join(folder, "node_modules/@guestlist", vendor, "dist");
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    strict: true,
  };
  const declarations = ["index", "types", "openapi-fetch", "msw"].map((name) => join(dist, `${name}.d.ts`));
  expect(findAny(declarations, options, (file) => file.includes("/@guestlist/"))).toEqual([]);
});

/** The modules that a package exports, as they are imported. */
async function exportedModules(vendor: string): Promise<string[]> {
  const text = await readFile(join(packages, vendor, "package.json"), "utf8");
  const { exports } = JSON.parse(text) as { exports: Record<string, unknown> };
  const paths = Object.keys(exports).filter((path) => !path.endsWith(".json"));
  return paths.map((path) => `@guestlist/${vendor}${path.slice(1)}`);
}
