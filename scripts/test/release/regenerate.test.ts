import { expect, test } from "vitest";
import type { Workshop } from "../../src/release/regenerate.ts";
import { regenerate, StepFailure } from "../../src/release/regenerate.ts";
import type { GitRepository } from "../changes/support/git-repository.ts";
import { createGitRepository } from "../changes/support/git-repository.ts";
import { smallSpec } from "../support/small-spec.ts";

/** Steps that only note that they were asked for. */
class TestWorkshop implements Workshop {
  readonly root: string;
  readonly steps: string[] = [];
  exitCode = 0;

  constructor({ root }: GitRepository) {
    this.root = root;
  }

  async install(): Promise<number> {
    this.steps.push("install");
    return 0;
  }

  async prove(packageNames: string[]): Promise<number> {
    this.steps.push(...packageNames);
    return this.exitCode;
  }

  onProgress(): void {}
}

async function repositoryOf(...slugs: string[]): Promise<GitRepository> {
  return await released(
    await createGitRepository(Object.fromEntries(slugs.map((slug) => [slug, smallSpec()]))),
    slugs,
  );
}

async function released(repository: GitRepository, slugs: string[]): Promise<GitRepository> {
  await repository.write(".changeset/config.json", "{}\n");
  await repository.write(".gitignore", ".turbo/\n");
  repository.commit("configuration");
  for (const slug of slugs) repository.git("tag", `@guestlist/${slug}@1.0.0`);
  return repository;
}

test("nothing changed: nothing is done and nothing is written", async () => {
  const repository = await repositoryOf("acme", "zenith");
  const workshop = new TestWorkshop(repository);
  expect(await regenerate(workshop)).toMatchObject({ touched: [], changes: [], changesets: [] });
  expect(workshop.steps).toEqual([]);
  expect(repository.git("status", "--short")).toBe("");
});

test("a changed spec: its package and its changeset, and no other vendor's", async () => {
  const repository = await repositoryOf("acme", "zenith");
  const workshop = new TestWorkshop(repository);
  await repository.writeSpec("acme", smallSpec({ without: "listUsers" }));
  const { touched, changesets } = await regenerate(workshop);
  expect(touched).toEqual(["acme"]);
  expect(workshop.steps).toEqual(["@guestlist/acme"]);
  expect(changesets).toHaveLength(1);
  expect(await repository.read(".changeset/auto-acme.md")).toContain('"@guestlist/acme": major');
  expect(await repository.read("packages/acme/src/types.ts")).not.toContain("ListUsers");
});

test("a second time there is nothing to do", async () => {
  const repository = await repositoryOf("acme");
  await repository.writeSpec("acme", smallSpec({ without: "listUsers" }));
  await regenerate(new TestWorkshop(repository));
  const workshop = new TestWorkshop(repository);
  expect((await regenerate(workshop)).touched).toEqual([]);
  expect(workshop.steps).toEqual([]);
});

test("a change that is taken back is regenerated as well", async () => {
  const repository = await repositoryOf("acme");
  await repository.writeSpec("acme", smallSpec({ without: "listUsers" }));
  await regenerate(new TestWorkshop(repository));
  await repository.writeSpec("acme", smallSpec());
  const { changesets } = await regenerate(new TestWorkshop(repository));
  expect(changesets.map(({ text }) => text)).toEqual([undefined]);
  expect(repository.git("status", "--short")).toBe("");
});

test.each(["a test", "a step that throws"])("when %s fails, the working tree is as it was", async (what) => {
  const repository = await repositoryOf("acme", "zenith");
  await repository.writeSpec("acme", smallSpec({ without: "listUsers" }));
  await repository.write("packages/acme/test/own.test.ts", "// by hand, not committed\n");
  await repository.write("packages/acme/dist/index.js", "// built before\n");
  await repository.remove("specs/zenith");
  await repository.writeSpec("nadir", smallSpec());
  const before = await repository.snapshot(".");
  const workshop = new TestWorkshop(repository);
  workshop.exitCode = 1;
  if (what === "a step that throws") workshop.prove = () => Promise.reject(new StepFailure("No turbo"));
  await expect(regenerate(workshop)).rejects.toThrow(StepFailure);
  expect(workFiles(await repository.snapshot("."))).toEqual(workFiles(before));
});

/** Without what git keeps. */
function workFiles(files: Record<string, string>): [string, string][] {
  return Object.entries(files).filter(([path]) => !path.startsWith(".git/"));
}

test("an invalid spec changes nothing", async () => {
  const repository = await repositoryOf("acme");
  await repository.write("specs/acme/openapi.yaml", "openapi: 3.1.0\n");
  const before = await repository.snapshot();
  const workshop = new TestWorkshop(repository);
  await expect(regenerate(workshop)).rejects.toThrow(/openapi\.yaml/);
  expect(await repository.snapshot()).toEqual(before);
  expect(workshop.steps).toEqual([]);
});

test("a new folder under specs becomes a package with its first changeset", async () => {
  const repository = await repositoryOf("acme");
  await repository.writeSpec("zenith", smallSpec());
  const workshop = new TestWorkshop(repository);
  const { demands } = await regenerate(workshop);
  expect(demands.map(({ vendor }) => [vendor.slug, vendor.kind])).toEqual([["zenith", "added"]]);
  expect(workshop.steps).toEqual(["install", "@guestlist/zenith"]);
  expect(await repository.read("packages/zenith/package.json")).toContain("@guestlist/zenith");
  expect(await repository.read(".changeset/auto-zenith.md")).toContain("First release.");
});

test("a folder that is gone takes its package and its changeset along", async () => {
  const repository = await repositoryOf("acme", "zenith");
  await repository.write(".changeset/auto-zenith.md", '---\n"@guestlist/zenith": patch\n---\n\nOld.\n');
  await repository.remove("specs/zenith");
  const workshop = new TestWorkshop(repository);
  const { plan } = await regenerate(workshop);
  expect(plan.orphans).toEqual(["zenith"]);
  expect(workshop.steps).toEqual(["install"]);
  expect(
    Object.keys(await repository.snapshot(".")).filter((path) =>
      /^(packages|\.changeset)\/.*zenith/.test(path),
    ),
  ).toEqual([]);
});

test.each([4, 16, 64])("of %d vendors only the one that changed is worked on", async (count) => {
  const slugs = Array.from({ length: count }, (_, index) => `vendor-${index}`);
  const specs = Object.fromEntries(slugs.map((slug) => [slug, smallSpec()]));
  const repository = await released(await createGitRepository(specs, "vendor-2"), ["vendor-2"]);
  await repository.writeSpec("vendor-2", smallSpec({ description: "Everybody." }));
  const workshop = new TestWorkshop(repository);
  const { touched, plan } = await regenerate(workshop);
  expect([touched, plan.vendors.map(({ slug }) => slug), workshop.steps]).toEqual([
    ["vendor-2"],
    ["vendor-2"],
    ["@guestlist/vendor-2"],
  ]);
});
