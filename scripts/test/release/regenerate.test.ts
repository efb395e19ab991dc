import { readFile } from "node:fs/promises";
import { describe, expect, test, vi } from "vitest";
import { loadSpec } from "../../src/load/load-spec.ts";
import type { PackageSize } from "../../src/release/package-size.ts";
import type { Workshop } from "../../src/release/regenerate.ts";
import { regenerate, StepFailure } from "../../src/release/regenerate.ts";
import type { GitRepository } from "../changes/support/git-repository.ts";
import { createGitRepository } from "../changes/support/git-repository.ts";
import { smallSpec } from "../support/small-spec.ts";

vi.mock("node:fs/promises", { spy: true });
vi.mock("../../src/load/load-spec.ts", { spy: true });

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

  async measure(slug: string): Promise<PackageSize> {
    this.steps.push(`measure ${slug}`);
    return { slug, files: 1, packed: 1, unpacked: 1 };
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
  expect(workshop.steps).toEqual(["@guestlist/acme", "measure acme"]);
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
  expect(workshop.steps).toEqual(["install", "@guestlist/zenith", "measure zenith"]);
  expect(await repository.read("packages/zenith/package.json")).toContain("@guestlist/zenith");
  expect(await repository.read(".changeset/auto-zenith.md")).toContain("First release.");
});

test("a folder that is gone takes its package and its changeset along", async () => {
  const repository = await repositoryOf("acme", "zenith");
  await repository.write(".changeset/auto-zenith.md", '---\n"@guestlist/zenith": patch\n---\n\nOld.\n');
  await repository.remove("specs/zenith");
  const workshop = new TestWorkshop(repository);
  const { removed } = await regenerate(workshop);
  expect(removed).toEqual([{ slug: "zenith", lastRelease: "@guestlist/zenith@1.0.0" }]);
  expect(workshop.steps).toEqual(["install"]);
  expect(
    Object.keys(await repository.snapshot(".")).filter((path) =>
      /^(packages|\.changeset)\/.*zenith/.test(path),
    ),
  ).toEqual([]);
});

test("a spec that was committed without its package is not overlooked", async () => {
  const repository = await repositoryOf("acme", "zenith");
  await repository.writeSpec("acme", smallSpec({ without: "listUsers" }));
  repository.commit("the spec only");
  expect((await regenerate(new TestWorkshop(repository))).touched).toEqual(["acme"]);
});

test("another generator concerns the packages that it writes otherwise", async () => {
  const repository = await repositoryOf("acme", "zenith");
  await regenerate(new TestWorkshop(repository));
  await repository.write("scripts/src/emit/other.ts", "export {};\n");
  expect((await regenerate(new TestWorkshop(repository))).touched).toEqual([]);
  const stamps = JSON.parse(await repository.read(".turbo/regenerate.json")) as {
    vendors: Record<string, unknown>;
  };
  expect(Object.keys(stamps.vendors)).toEqual(["acme", "zenith"]);
});

describe("the work grows with what changed, not with the number of vendors:", () => {
  interface Work {
    /** How many files of the repository we read. */
    files: number;
    /** How many specs were loaded, linted and validated. */
    specs: number;
    steps: string[];
  }

  /** What there is to do among as many vendors, which are all up to date, when nothing changed and when one did. */
  async function workAmong(count: number): Promise<{ none: Work; one: Work }> {
    const slugs = Array.from({ length: count }, (_, index) => `vendor-${index}`);
    const specs = Object.fromEntries(slugs.map((slug) => [slug, smallSpec()]));
    const repository = await released(await createGitRepository(specs), ["vendor-2"]);
    await regenerate(new TestWorkshop(repository));
    const none = await workOf(repository);
    await repository.writeSpec("vendor-2", smallSpec({ description: "Everybody." }));
    return { none, one: await workOf(repository) };
  }

  async function workOf(repository: GitRepository): Promise<Work> {
    vi.clearAllMocks();
    const workshop = new TestWorkshop(repository);
    await regenerate(workshop);
    const paths = vi.mocked(readFile).mock.calls.map(([path]) => String(path));
    const files = paths.filter((path) => path.startsWith(repository.root)).length;
    return { files, specs: vi.mocked(loadSpec).mock.calls.length, steps: workshop.steps };
  }

  test("among 4, 16 and 64 vendors as much is read, and one spec is loaded on each side", async () => {
    const few = await workAmong(4);
    expect(few.none).toMatchObject({ specs: 0, steps: [] });
    expect(few.one).toMatchObject({ specs: 2, steps: ["@guestlist/vendor-2", "measure vendor-2"] });
    expect(await workAmong(16)).toEqual(few);
    expect(await workAmong(64)).toEqual(few);
    console.log(`files read: ${few.none.files} when nothing changed, ${few.one.files} when one vendor did`);
  });
});
