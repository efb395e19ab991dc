import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emitPackage } from "../../src/emit/package.ts";
import { listVendors } from "../../src/load/list-vendors.ts";
import { loadSpec } from "../../src/load/load-spec.ts";
import { buildVendor } from "../../src/model/build-vendor.ts";
import type { Vendor } from "../../src/model/vendor.ts";
import type { Clone } from "../support/clone.ts";
import { cloneRepository } from "../support/clone.ts";
import { run } from "../support/run.ts";
import type { Tarball } from "../support/tarballs.ts";
import { packPackages } from "../support/tarballs.ts";
import { findAny } from "./find-any.ts";
import { startLoopback } from "./loopback.ts";
import { publintMessages, typeProblems } from "./packaging-gates.ts";
import { strangerOperation } from "./program.ts";
import type { Projects } from "./project.ts";
import { createProjects } from "./project.ts";

const repository = resolve(import.meta.dirname, "../../..");
const slugs = await listVendors(join(repository, "specs"));
const folders = (await readdir(join(repository, "packages"))).sort();
const compilers = {
  "TypeScript 5.9": join(repository, "scripts/node_modules/typescript/bin/tsc"),
  "TypeScript 7": join(repository, "node_modules/typescript/bin/tsc"),
};
const node20 = join(repository, "scripts/node_modules/node20/bin/node");

let clone: Clone;
let tarballs: ReadonlyMap<string, Tarball>;
let projects: Projects;
const vendors = new Map<string, Vendor>();

beforeAll(async () => {
  clone = await cloneRepository();
  tarballs = await packPackages(clone);
  for (const slug of slugs) vendors.set(slug, buildVendor(await loadSpec(join(repository, "specs"), slug)));
  projects = await createProjects([...vendors.values()], tarballs);
});

afterAll(async () => {
  await projects?.remove();
  await clone?.remove();
});

function tarballOf(folder: string): Tarball {
  const tarball = tarballs.get(`@guestlist/${folder}`);
  if (tarball === undefined) throw new Error(`packages/${folder} was not packed`);
  return tarball;
}

function vendorOf(slug: string): Vendor {
  const vendor = vendors.get(slug);
  if (vendor === undefined) throw new Error(`specs/${slug} was not loaded`);
  return vendor;
}

describe.each(folders)("the tarball of %s", (folder) => {
  test("has nothing that publint objects to", async () => {
    expect(await publintMessages(tarballOf(folder))).toEqual([]);
  });

  test("has types that resolve as its modules do", async () => {
    expect(await typeProblems(tarballOf(folder))).toEqual([]);
  });

  test("holds its sources, what they were built to, and what a reader needs", () => {
    const { files } = tarballOf(folder);
    const sources = files.filter((path) => path.startsWith("src/"));
    const built = sources.flatMap((path) => {
      const stem = path.replace(/^src\//, "dist/").replace(/\.ts$/, "");
      return [`${stem}.d.ts`, `${stem}.d.ts.map`, `${stem}.js`, `${stem}.js.map`];
    });
    expect(sources.filter((path) => !path.endsWith(".ts") || path.endsWith(".test.ts"))).toEqual([]);
    expect(files).toEqual(["LICENSE", "README.md", "package.json", ...sources, ...built].sort());
  });
});

test.each(slugs)("the sources of %s are what is generated from its spec", (slug) => {
  const generated = emitPackage(vendorOf(slug), "0.0.0").map(({ path }) => path);
  const isSource = (path: string) => path.startsWith("src/");
  expect(tarballOf(slug).files.filter(isSource)).toEqual(generated.filter(isSource).sort());
});

describe("a strict project type-checks, declarations of the packages included", () => {
  describe.each(Object.entries(compilers))("with %s", (_, compiler) => {
    test.each(["node16", "bundler"])("and the module resolution %s", async (resolution) => {
      const args = [compiler, "-p", `tsconfig.${resolution}.json`];
      expect(await run(process.execPath, args, { cwd: projects.folder })).toEqual({
        exitCode: 0,
        stdout: "",
        stderr: "",
      });
    });
  });
});

describe("on Node 20", () => {
  test("which is here", async () => {
    if (!existsSync(node20)) throw new Error(`Node 20 is not installed at ${node20}; run "pnpm install"`);
    expect((await run(node20, ["--version"], { cwd: repository })).stdout).toMatch(/^v20\./);
  });

  test.each(slugs)("the program of a user of %s runs", async (slug) => {
    const vendor = vendorOf(slug);
    const operation = strangerOperation(vendor);
    const server = await startLoopback(operation);
    const program = join(projects.folder, `${slug}/program.js`);
    const { exitCode, stdout, stderr } = await run(node20, [program, server.url], { cwd: projects.folder });
    await server.close();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const [success] = operation.responses;
    const status = Number(success?.status);
    const data: unknown = success?.examples[0]?.value;
    expect(JSON.parse(stdout)).toEqual({
      result: status,
      viaFunction: status,
      viaPath: status,
      refusal: 418,
      ...(data === undefined ? {} : { data }),
    });
    expect(server.received).toHaveLength(5);
    expect(new Set(server.received).size).toBe(1);
  });
});

test.each(slugs)("no exported type of %s is, or leads to, any", (slug) => {
  const folder = join(projects.folder, slug, "node_modules/@guestlist", slug, "dist");
  const modules = ["index", "types", "openapi-fetch"].map((name) => join(folder, `${name}.d.ts`));
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    types: [],
    strict: true,
  };
  expect(findAny(modules, options, (file) => file.includes("/@guestlist/"))).toEqual([]);
});
