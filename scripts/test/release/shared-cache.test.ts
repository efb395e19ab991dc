import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Clone } from "../support/clone.ts";
import { cloneRepository } from "../support/clone.ts";
import { mustRun } from "../support/run.ts";
import type { CacheServer } from "./support/cache-server.ts";
import { startCacheServer } from "./support/cache-server.ts";

/** The parts that are read of turbo's own summary of a run. */
interface RunSummary {
  execution: { attempted: number; cached: number; failed: number };
  tasks: {
    taskId: string;
    command: string;
    cache: { status: "HIT" | "MISS"; source?: "LOCAL" | "REMOTE" };
  }[];
}

let folder: string;
let server: CacheServer;
let clones: Clone[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guestlist-cache-"));
  server = await startCacheServer(folder);
  clones = [await cloneRepository(), await cloneRepository()];
});

afterAll(async () => {
  for (const clone of clones ?? []) await clone.remove();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Builds every package of a clone, with no cache but the shared one. */
async function build({ root }: Clone): Promise<RunSummary> {
  const env = { ...server.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  const args = ["run", "build", "--cache=local:,remote:rw", "--summarize"];
  await mustRun(join(root, "node_modules/.bin/turbo"), args, { cwd: root, env });
  const runs = join(root, ".turbo/runs");
  const [file = ""] = await readdir(runs);
  return JSON.parse(await readFile(join(runs, file), "utf8")) as RunSummary; // turbo's format, version 1
}

/** Everything that was built, with its text. */
async function output({ root }: Clone): Promise<[string, string][]> {
  const paths = await readdir(join(root, "packages"), { recursive: true });
  const built = paths.filter((path) => /^[^/]+\/dist\/.*\.\w+$/.test(path)).sort();
  return Promise.all(built.map(async (path) => [path, await readFile(join(root, "packages", path), "utf8")]));
}

test("what one clone has built, another one takes from the shared cache, and runs no task", async () => {
  const [one, other] = clones as [Clone, Clone]; // as many as were made
  const first = await build(one);
  expect(first.execution).toMatchObject({ cached: 0, failed: 0 });
  const second = await build(other);
  expect(second.execution).toMatchObject({ cached: first.execution.attempted, failed: 0 });
  const tasks = second.tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  expect(tasks.length).toBe(first.execution.attempted);
  expect(new Set(tasks.map(({ cache }) => `${cache.status} ${cache.source}`))).toEqual(
    new Set(["HIT REMOTE"]),
  );
  const built = await output(other);
  expect(built.length).toBeGreaterThan(0);
  expect(built).toEqual(await output(one));
});
