import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, truncate, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { syntheticSpec } from "../../bench/synthetic/synthetic-spec.ts";
import type { PlanOptions } from "../../src/generate.ts";
import { planGeneration } from "../../src/generate.ts";
import { countWorkers } from "../../src/plan/count-workers.ts";
import { SpecError } from "../../src/spec-problem.ts";
import { Repository } from "../support/repository.ts";
import { run } from "../support/run.ts";
import { smallSpec } from "../support/small-spec.ts";

/** The first one takes the longest, so that threads are ready in another order. */
const specs = { acme: syntheticSpec(50), middle: smallSpec(), small: smallSpec(), zenith: smallSpec() };
const broken = { ...smallSpec(), openapi: "2.0" };

async function refusal(repository: Repository, options: PlanOptions): Promise<unknown> {
  return await planGeneration(repository, [], options).then(
    () => undefined,
    (reason: unknown) => reason,
  );
}

/** Writes a program that plans a repository in two threads, and prints each vendor when its turn comes. */
async function planningProgram(repository: Repository): Promise<string> {
  const module = pathToFileURL(`${import.meta.dirname}/../../src/generate.ts`).href;
  const options = "{ workers: 2, onProgress: (slug) => console.log(slug) }";
  const program = `
    import { planGeneration } from ${JSON.stringify(module)};
    await planGeneration({ root: ${JSON.stringify(repository.root)} }, [], ${options});`;
  await repository.write("plan.mjs", program);
  return repository.path("plan.mjs");
}

test("threads plan what one thread plans, in the same order", async () => {
  const repository = await Repository.create(specs);
  const seen: string[] = [];
  const onProgress = (slug: string) => seen.push(slug);
  const plan = await planGeneration(repository, [], { workers: 2, onProgress });
  expect(plan).toEqual(await planGeneration(repository, [], { workers: 0 }));
  expect(seen).toEqual(Object.keys(specs));
});

test("every problem of every vendor comes whole, in the same order as from one thread", async () => {
  const alsoBroken = syntheticSpec(50);
  for (const item of Object.values(alsoBroken.paths ?? {})) delete item.get?.summary;
  const repository = await Repository.create({ ...specs, acme: alsoBroken, middle: broken, zenith: broken });
  await repository.write("packages/small/src/helper.ts", "export const helper = 1;\n");
  const error = await refusal(repository, { workers: 2 });
  expect(error).toBeInstanceOf(SpecError);
  expect(error).toEqual(await refusal(repository, { workers: 0 }));
  const files = new Set((error as SpecError).problems.map(({ file }) => file)); // the line above has checked it
  expect([...files]).toEqual([
    "specs/acme/openapi.yaml",
    "specs/middle/openapi.yaml",
    "packages/small/src/helper.ts",
    "specs/zenith/openapi.yaml",
  ]);
});

test.each([0, 2])(
  "what nobody expects names the vendor and where it arose, with %i threads",
  async (workers) => {
    const repository = await Repository.create({ acme: smallSpec(), zenith: smallSpec() });
    await repository.write("packages/zenith", "a file in place of the folder");
    expect(await refusal(repository, { workers })).toMatchObject({
      message: "The package of zenith cannot be computed",
      cause: { code: "ENOTDIR", stack: expect.stringContaining("package-files.ts") },
    });
  },
);

test("a thread that runs out of memory is an error that names the vendor", async () => {
  const repository = await Repository.create({ acme: syntheticSpec(50), zenith: syntheticSpec(50) });
  const program = ["--max-old-space-size=20", "--max-semi-space-size=1", await planningProgram(repository)];
  const { exitCode, stderr } = await run(process.execPath, program, { cwd: repository.root });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/The package of (acme|zenith) cannot be computed/);
  expect(stderr).toContain("ERR_WORKER_OUT_OF_MEMORY");
});

test("a thread that ends in the middle is an error that names the vendor", async () => {
  const repository = await Repository.create({ acme: smallSpec(), zenith: smallSpec() });
  const ending = `
    import { isMainThread, parentPort } from "node:worker_threads";
    if (!isMainThread) parentPort.once("message", () => process.exit(7));`;
  const program = [
    `--import=data:text/javascript,${encodeURIComponent(ending)}`,
    await planningProgram(repository),
  ];
  const { exitCode, stderr } = await run(process.execPath, program, { cwd: repository.root });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/The package of (acme|zenith) cannot be computed/);
  expect(stderr).toContain("exit code 7");
});

test("Ctrl-C ends all threads, and nothing is written", async () => {
  const repository = await Repository.create(specs);
  const child = spawn(process.execPath, [await planningProgram(repository)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout.on("data", (text: Buffer) => text.includes("small") && child.kill("SIGINT")); // the third of four
  const [exitCode, signal] = await once(child, "close");
  expect([exitCode, signal]).toEqual([null, "SIGINT"]);
  expect(await repository.snapshot()).toEqual({});
});

/** A repository with a spec of each size, that is nothing but room. */
async function repositoryOfSizes(
  ...megabytes: number[]
): Promise<{ repository: Repository; slugs: string[] }> {
  const repository = await Repository.create({});
  const slugs = megabytes.map((_, index) => `vendor-${index}`);
  for (const [index, size] of megabytes.entries()) {
    const file = repository.path(`specs/vendor-${index}/schemas/all.yaml`);
    await mkdir(repository.path(`specs/vendor-${index}/schemas`), { recursive: true });
    await writeFile(file, "");
    await truncate(file, size * 1_000_000);
  }
  return { repository, slugs };
}

test.each<[string, number[], number]>([
  ["a small one", [0.1], 0],
  ["a large one alone", [10], 0],
  ["several small ones", [0.1, 0.2, 0.1, 0.3], 0],
  ["almost enough", [1, 1, 1, 0.9], 0],
  ["four megabytes", [1, 1, 1, 1], Math.min(2, availableParallelism())],
  ["two large ones", [10, 10], Math.min(2, availableParallelism())],
  ["a great deal", [2000, ...Array(40).fill(0.1)], Math.min(41, availableParallelism())],
])("of specs, %s: so many threads", async (_, sizes, threads) => {
  const { repository, slugs } = await repositoryOfSizes(...sizes);
  expect(await countWorkers(repository.root, slugs)).toBe(threads);
});

test("as many threads are started as pay", async () => {
  let started = 0;
  const count = () => started++;
  process.on("worker", count);
  onTestFinished(() => void process.off("worker", count));
  await planGeneration(await Repository.create({ acme: smallSpec(), zenith: smallSpec() }), []);
  expect(started).toBe(0);
  const { repository, slugs } = await repositoryOfSizes(2, 2);
  for (const slug of slugs) await repository.writeSpec(slug, smallSpec());
  await refusal(repository, {}); // the file that makes it large belongs to nothing
  expect(started).toBe(await countWorkers(repository.root, slugs));
});
