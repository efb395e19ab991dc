import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PrismServer } from "../src/prism.ts";
import { startPrism } from "../src/prism.ts";
import { exampleOptions } from "../src/trial-call.ts";
import { continued, environmentOf, readmePrograms } from "./readme-programs.ts";
import type { StrangerProject } from "./stranger-project.ts";
import { createStrangerProject } from "./stranger-project.ts";
import { loadVendorUnderTest } from "./vendor-under-test.ts";

const { document, folder, vendor } = await loadVendorUnderTest();
const { complete, continuations, imports } = readmePrograms(
  await readFile(join(folder, "README.md"), "utf8"),
);

let project: StrangerProject;
let prism: PrismServer;

beforeAll(async () => {
  prism = await startPrism(document);
  project = await createStrangerProject(folder, vendor.packageName);
  await project.write("program.ts", complete);
  for (const [index, continuation] of continuations.entries()) {
    await project.write(`continuation-${index}.ts`, continued(complete, continuation));
  }
  for (const [index, code] of imports.entries()) await project.write(`import-${index}.ts`, code);
});

afterAll(async () => {
  await prism.close();
  await project.remove();
});

test("the README has a complete program, a continuation and imports", () => {
  expect(complete).toContain(`from "${vendor.packageName}"`);
  expect(continuations.length).toBeGreaterThan(0);
  expect(imports.length).toBeGreaterThan(0);
});

test("all code of the README compiles in a strict project, and the program does what it says", async () => {
  const compilation = await project.run(join(folder, "node_modules/.bin/tsc"), ["-p", "tsconfig.json"]);
  expect(compilation).toEqual({ exitCode: 0, output: "" });

  const preload = join(import.meta.dirname, "redirect-fetch.ts");
  const run = await project.run(process.execPath, ["--import", preload, "out/program.js"], {
    ...environmentOf(complete),
    VENDOR_URL: vendorUrl(),
    MOCK_URL: prism.url,
  });
  expect(run.output).toMatch(/^done: 2\d\d /);
  expect(run.exitCode).toBe(0);
});

/** The vendor's URL with the server variables of the README's example. */
function vendorUrl(): string {
  const options = exampleOptions(vendor);
  return vendor.server.url.replace(/\{(\w+)\}/g, (_, name: string) => {
    const variable = vendor.server.variables.find((each) => each.name === name);
    return variable?.default ?? options[variable?.option ?? ""] ?? "";
  });
}
