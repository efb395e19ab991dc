import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { MaintainedRepository } from "./support/maintained-repository.ts";

// A maintainer's work on a real clone: the generator, pnpm, turbo and the packages' own tests.

let repository: MaintainedRepository;
let firstOutput: string;
let firstTests: { numPassedTests: number; numFailedTests: number; testResults: { name: string }[] };
let firstChangeset: string;

beforeAll(async () => {
  repository = await MaintainedRepository.create();
  await repository.mustCommand("new-vendor", "zenith");
  await repository.mustCommand("generate");
  await repository.commit("A vendor");
  await repository.mustCommand("new-vendor", "acme");
  firstOutput = await repository.mustCommand("regenerate");
  firstTests = JSON.parse(await repository.read("packages/acme/.test-results/vitest.json"));
  firstChangeset = await repository.read(".changeset/auto-acme.md");
  await rm(repository.path(".changeset/auto-acme.md"));
  await repository.commit("Another one");
  for (const slug of ["acme", "zenith"]) await repository.git("tag", `@guestlist/${slug}@1.0.0`);
});

afterAll(() => repository?.remove());

beforeEach(() => repository.reset());

const spec = "specs/acme/openapi.yaml";

/** Tells the truth about one more property of what is received. */
async function addProperty(): Promise<void> {
  await repository.edit(
    spec,
    "        email:\n          type: string\n          description: Where it was sent.\n",
    "        email:\n          type: string\n          description: Where it was sent.\n" +
      "        state:\n          type: string\n          description: What became of it.\n",
  );
}

test("one file is a vendor: package, README, tests of its operation, changeset, size, note on the first publish", async () => {
  expect(await repository.read("packages/acme/README.md")).toContain("acme.inviteUser(");
  expect(firstTests.numFailedTests).toBe(0);
  expect(firstTests.testResults.map(({ name }) => name)).toContainEqual(
    expect.stringContaining("scripts/testing/conformance.test.ts"),
  );
  expect(firstChangeset).toBe('---\n"@guestlist/acme": major\n---\n\nFirst release.\n');
  expect(firstOutput).toMatch(/^@guestlist\/acme +\d+ +\d+\.\d kB +\d+\.\d kB$/m);
  expect(firstOutput).toContain("@guestlist/acme is not on the registry yet.");
});

test("nothing changed: says so, and starts nothing", async () => {
  expect(await repository.mustCommand("regenerate")).toBe("Nothing changed.\n");
  expect(await repository.lastTasks()).toEqual([]);
  expect(await repository.differences()).toBe("");
});

test("one spec changed: only its package is built and tested; the change is shown, and has its changeset", async () => {
  await addProperty();
  const output = await repository.mustCommand("regenerate");
  expect(output).toContain("`state` was added in responses.");
  const tasks = await repository.lastTasks();
  expect(tasks).toEqual(expect.arrayContaining(["@guestlist/acme#build", "@guestlist/acme#test"]));
  expect(tasks.filter((task) => task.includes("zenith"))).toEqual([]);
  expect(await repository.read(".changeset/auto-acme.md")).toMatch(/^---\n"@guestlist\/acme": minor\n/);
  const files = (await repository.differences()).match(/^\+\+\+ b\/(.*)$/gm) ?? [];
  const places = files.map((line) => line.replace("+++ b/", "").replace(/^(packages\/[^/]+)\/.*/, "$1"));
  expect([...new Set(places)].sort()).toEqual([".changeset/auto-acme.md", "packages/acme", spec]);
});

test("a test fails: the working tree is as it was, what was not committed included", async () => {
  await addProperty();
  await repository.write(
    "packages/acme/test/own.test.ts",
    'import { test } from "vitest";\ntest("own", () => {\n  throw new Error("On purpose");\n});\n',
  );
  const before = await repository.differences();
  const { exitCode, stderr } = await repository.command(["regenerate"]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain("the working tree is as it was");
  expect(await repository.lastTasks()).toContain("@guestlist/acme#test");
  expect(await repository.differences()).toBe(before);
});

test("interrupted while it tests: the working tree is as it was", async () => {
  await repository.edit(spec, "summary: Invite a user", "summary: Invite somebody");
  const before = await repository.differences();
  const { exitCode, output } = await repository.interrupt(["regenerate"], "Running build, typecheck, test");
  expect(exitCode).toBe(1);
  expect(output).toContain("the working tree is as it was");
  expect(await repository.differences()).toBe(before);
});

test("a folder that is gone takes its package along, and the registry is not forgotten", async () => {
  await rm(repository.path("specs/zenith"), { recursive: true });
  const output = await repository.mustCommand("regenerate");
  expect(existsSync(repository.path("packages/zenith/package.json"))).toBe(false);
  expect(await repository.read("pnpm-lock.yaml")).not.toContain("packages/zenith");
  expect(output).toContain("@guestlist/zenith@1.0.0 and those before it stay on the registry.");
  expect(output).toContain('npm deprecate "@guestlist/zenith"');
  expect(await repository.lastTasks()).toEqual([]);
});
