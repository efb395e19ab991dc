import { readdir, rename, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeSyntheticSpecs } from "../bench/synthetic/synthetic-workspace.ts";
import type { TurboRun } from "../src/run-turbo.ts";
import { runTurbo } from "../src/run-turbo.ts";
import { MaintainedRepository } from "./release/support/maintained-repository.ts";

const vendors = 64;
const touched = "vendor-007";
const ownTasks = ["build", "test", "typecheck"].map((task) => `@guestlist/${touched}#${task}`);

let repository: MaintainedRepository;
let before: TurboRun;
let written: string;
let after: TurboRun;

beforeAll(async () => {
  repository = await MaintainedRepository.create();
  await writeSyntheticSpecs(repository.root, { vendors, operations: 5 });
  await repository.mustCommand("generate");
  await repository.pnpm("install", "--no-frozen-lockfile", "--prefer-offline", "--ignore-scripts");
  await replaceTools();
  before = await runEverything();
  await restoreTools(`packages/${touched}`);
  await repository.edit(`specs/${touched}/openapi.yaml`, "How people call it.", "What people call it.");
  written = await repository.mustCommand("generate");
  after = await runEverything();
});

afterAll(() => repository?.remove());

/** Runs what `pnpm build && pnpm test` asks turbo for: every task of the whole repository. */
function runEverything(): Promise<TurboRun> {
  return runTurbo(repository.root, ["build", "typecheck", "test", "--cache=local:rw"]);
}

/** Where the compilers and test runners of a package are. What the vendors are built on needs its compilers. */
async function toolsOf(folder: string): Promise<string[]> {
  const tools = /\/(client-runtime|shared-types)$/.test(folder) ? ["vitest"] : ["esbuild", "tsc", "vitest"];
  const present: string[] = await readdir(repository.path(`${folder}/node_modules/.bin`)).catch(() => []);
  return tools
    .filter((tool) => present.includes(tool))
    .map((tool) => repository.path(`${folder}/node_modules/.bin/${tool}`));
}

/** Puts programs that do next to nothing in the place of tools, so that every task is soon in turbo's cache. */
async function replaceTools(): Promise<void> {
  const standIn = "#!/bin/sh\nmkdir -p dist .test-results && : >dist/none && : >.test-results/none\n";
  const packages = (await readdir(repository.path("packages"))).map((name) => `packages/${name}`);
  const tools = await Promise.all([...packages, "scripts"].map(toolsOf));
  for (const tool of tools.flat()) {
    await rename(tool, `${tool}.real`);
    await writeFile(tool, standIn, { mode: 0o755 });
  }
}

async function restoreTools(folder: string): Promise<void> {
  for (const tool of await toolsOf(folder)) await rename(`${tool}.real`, tool);
}

test("of 64 vendors, every task has been run", () => {
  expect(before.exitCode).toBe(0);
  const tasks = before.tasks.filter(({ taskId }) => taskId.startsWith("@guestlist/vendor-"));
  expect(tasks).toHaveLength(vendors * ownTasks.length);
});

test("where one of them is changed, its package alone is written", () => {
  const changes = written.split("\n").filter((line) => / {2}(added|updated|removed) /.test(line));
  expect(changes.map((line) => line.split(" ")[0])).toEqual([touched]);
});

test("and its tasks alone are run", () => {
  const run = after.tasks.filter(({ cached }) => !cached).map(({ taskId }) => taskId);
  expect(run.sort()).toEqual(ownTasks);
  const { attempted } = before.summary;
  const cached = attempted - ownTasks.length;
  expect(after).toMatchObject({ exitCode: 0, summary: { attempted, cached, failed: 0 } });
});
