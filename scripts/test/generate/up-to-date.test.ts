import { appendFile, mkdir, readFile, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { applyPlan, planGeneration } from "../../src/generate.ts";
import { findUpToDate, rememberUpToDate } from "../../src/up-to-date.ts";
import { Workspace } from "../import/support/imported.ts";
import { mustRun } from "../support/run.ts";

const disk = vi.hoisted(() => ({ read: [] as string[] }));

vi.mock(import("node:fs/promises"), async (importOriginal) => {
  const original = await importOriginal();
  const readFile = (...args: Parameters<typeof original.readFile>) => {
    disk.read.push(String(args[0]));
    return original.readFile(...args);
  };
  return { ...original, readFile } as typeof original;
});

let workspace: Workspace;
let root: string;

beforeEach(async () => {
  workspace = await Workspace.create();
  root = dirname(workspace.specs);
  const document = {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    paths: { "/a": { get: { responses: {} } } },
  };
  await workspace.import(await workspace.write("upstream.json", document));
  await mkdir(join(root, "packages"));
  await workspace.write("scripts/src/generator.ts", "export {};\n");
  const plan = await planGeneration({ root }, []);
  await applyPlan({ root }, plan);
  await rememberUpToDate(root, plan);
});
afterEach(() => workspace.remove());

test("a vendor of which nothing changed is passed by", async () => {
  const read: string[] = [];
  const { vendors } = await planGeneration({ root }, [], { onProgress: (slug) => read.push(slug) });
  expect(read).toEqual([]);
  expect(vendors).toMatchObject([{ slug: "acme", files: expect.any(Number), changes: [] }]);
});

test("what has been noted of it stays, with no file read", async () => {
  const notes = await readFile(join(root, ".turbo/generate.json"), "utf8");
  disk.read = [];
  await rememberUpToDate(root, await planGeneration({ root }, []));
  expect(disk.read.filter((file) => /acme|generator/.test(file))).toEqual([]);
  expect(await readFile(join(root, ".turbo/generate.json"), "utf8")).toBe(notes);
});

test("a file with another time and the same text is read once", async () => {
  const file = join(root, "packages/acme/src/wire.ts");
  await utimes(file, 1, 1);
  await rememberUpToDate(root, await planGeneration({ root }, []));
  disk.read = [];
  const plan = await planGeneration({ root }, []);
  expect(plan.vendors).toMatchObject([{ slug: "acme", changes: [] }]);
  expect(disk.read).not.toContain(file);
});

test("a vendor is looked at again when its spec was written while it was being generated", async () => {
  const spec = join(root, "specs/acme/openapi.json");
  await appendFile(spec, "\n");
  const plan = await planGeneration({ root }, []);
  await appendFile(spec, "\n");
  await applyPlan({ root }, plan);
  await rememberUpToDate(root, plan);
  expect([...(await findUpToDate(root, ["acme"])).keys()]).toEqual([]);
});

test("to find that nothing changed loads no library", async () => {
  const module = pathToFileURL(join(import.meta.dirname, "../../src/generate.ts")).href;
  const program = `
    import { registerHooks } from "node:module";
    const load = (url, context, next) => {
      if (url.includes("/node_modules/")) console.log(url);
      return next(url, context);
    };
    registerHooks({ load });
    const { planGeneration } = await import(${JSON.stringify(module)});
    await planGeneration({ root: ${JSON.stringify(root)} }, [], { afresh: process.argv[2] === "afresh" });`;
  const file = await workspace.write("plan.mjs", program);
  expect(await mustRun(process.execPath, [file, "afresh"], { cwd: root })).toContain("/openapi-typescript/");
  expect(await mustRun(process.execPath, [file], { cwd: root })).toBe("");
});

test("a check takes no note's word for it", async () => {
  const read: string[] = [];
  await planGeneration({ root }, [], { onProgress: (slug) => read.push(slug), afresh: true });
  expect(read).toEqual(["acme"]);
});

test("notes that are not whole are none", async () => {
  await writeFile(join(root, ".turbo/generate.json"), "{");
  expect([...(await findUpToDate(root, ["acme"])).keys()]).toEqual([]);
});

test.each([
  "specs/acme/openapi.json",
  "packages/acme/src/wire.ts",
  "scripts/src/generator.ts",
  "pnpm-lock.yaml",
])("a vendor is looked at again when %s was written", async (file) => {
  await appendFile(join(root, file), "\n");
  expect([...(await findUpToDate(root, ["acme"])).keys()]).toEqual([]);
});

test("one that is new is looked at, and the other is not", async () => {
  await workspace.import(join(root, "upstream.json"), "other");
  const read: string[] = [];
  await planGeneration({ root }, [], { onProgress: (slug) => read.push(slug) });
  expect(read).toEqual(["other"]);
});
