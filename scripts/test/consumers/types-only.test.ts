import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { compilerNamed, modules, strictly } from "./support/compilers.ts";
import { fixtureWith } from "./support/installed.ts";
import type { Stranger } from "./support/stranger.ts";

const { packages, vendors } = inject("published");
let stranger: Stranger;

beforeAll(async () => {
  stranger = await fixtureWith("types-only", ...vendors.map((vendor) => `@guestlist/${vendor}`));
});

const oldest = "TypeScript 5.4";
const newest = "TypeScript 7";
const node10 = { module: "commonjs", moduleResolution: "node10" };

test.for([
  { name: newest, resolution: "node16", files: ["directory.ts", "directory.cts"], module: modules.node16 },
  { name: oldest, resolution: "node16", files: ["directory.ts", "directory.cts"], module: modules.node16 },
  {
    name: newest,
    resolution: "nodenext",
    files: ["directory.ts", "directory.cts"],
    module: modules.nodenext,
  },
  { name: newest, resolution: "bundler", files: ["directory.ts"], module: modules.bundler },
  { name: oldest, resolution: "bundler", files: ["directory.ts"], module: modules.bundler },
  { name: "TypeScript 5.9", resolution: "node10", files: ["directory.ts"], module: node10 },
])(
  "the types of two vendors stand beside each other, $name, $resolution",
  async ({ name, files, module }) => {
    const options = { ...strictly, ...module };
    expect(await compilerNamed(name).check(stranger.folder, files, options)).toEqual([]);
  },
);

test("nothing of the packages is left when the project is compiled", async () => {
  const options = { ...strictly, ...modules.nodenext, noEmit: false };
  expect(await compilerNamed(newest).check(stranger.folder, ["directory.ts"], options)).toEqual([]);
  const emitted = await readFile(join(stranger.folder, "directory.js"), "utf8");
  expect(emitted).toContain("function nameOf");
  expect(emitted).not.toMatch(/\b(import|require)\b/);
});

test.for(vendors)("the types of %s are no code", async (vendor) => {
  const code = await readFile(join(packages, vendor, "dist/types.js"), "utf8");
  expect(code.replace(/^\/\/.*\n?/gm, "").trim()).toBe("export {};");
});
