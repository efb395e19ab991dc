import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listVendors } from "../src/load/list-vendors.ts";
import type { Clone } from "./support/clone.ts";
import { cloneRepository } from "./support/clone.ts";
import { runCli } from "./support/command-line.ts";

const repository = resolve(import.meta.dirname, "../..");
const [touched = ""] = await listVendors(join(repository, "specs"));

/** The parts that are read of turbo's own summary of what it would do. */
interface Summary {
  tasks: {
    taskId: string;
    directory: string;
    command: string;
    hash: string;
    cache: { status: "HIT" | "MISS" };
  }[];
}

let clone: Clone;
let built: Summary["tasks"];
let before: Summary["tasks"];
let written: string;

/** The tasks of the packages, each with its hash: what turbo looks a task up by in its cache. */
async function plannedTasks(...tasks: string[]): Promise<Summary["tasks"]> {
  const summary: Summary = JSON.parse(await clone.turbo("run", ...tasks, "--dry-run=json"));
  return summary.tasks.filter(
    ({ directory, command }) => directory.startsWith("packages/") && command !== "<NONEXISTENT>",
  );
}

beforeAll(async () => {
  clone = await cloneRepository();
  await runCli(clone.root, ["generate"]);
  await clone.turbo("run", "build");
  built = await plannedTasks("build");
  before = await plannedTasks("build", "typecheck", "test");
  const spec = join(clone.root, `specs/${touched}/openapi.yaml`);
  const text = await readFile(spec, "utf8");
  await writeFile(spec, text.replace(/^( *)title: .*$/m, "$1title: Another title"));
  written = (await runCli(clone.root, ["generate"])).stdout;
});

afterAll(() => clone?.remove());

test("before a spec is touched, turbo has every package built", () => {
  expect(built.filter(({ cache }) => cache.status === "MISS").map(({ taskId }) => taskId)).toEqual([]);
});

describe("touching one spec", () => {
  test("re-emits its package alone", () => {
    const changed = written.split("\n").filter((line) => / {2}(added|updated|removed) /.test(line));
    expect(changed.map((line) => line.split(" ")[0])).toEqual([touched]);
    expect(changed.join()).toContain("src/client.ts");
  });

  test("rebuilds its package alone", async () => {
    const missed = (await plannedTasks("build")).filter(({ cache }) => cache.status === "MISS");
    expect(missed.map(({ taskId }) => taskId)).toEqual([`@guestlist/${touched}#build`]);
  });

  test("rebuilds, type-checks and tests its package alone", async () => {
    const hashes = new Map(before.map(({ taskId, hash }) => [taskId, hash]));
    const after = await plannedTasks("build", "typecheck", "test");
    const different = after.filter(({ taskId, hash }) => hashes.get(taskId) !== hash);
    expect(after.length).toBeGreaterThan(different.length);
    expect(different.map(({ taskId }) => taskId).sort()).toEqual(
      ["build", "test", "typecheck"].map((task) => `@guestlist/${touched}#${task}`),
    );
  });
});
