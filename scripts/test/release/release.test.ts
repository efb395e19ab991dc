import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compareRepository } from "../../src/changes/compare-repository.ts";
import { applyPlan, planGeneration } from "../../src/generate.ts";
import { changesetWrites, demandsOf } from "../../src/release/plan-changesets.ts";
import { applyChanges } from "../../src/write/apply-changes.ts";
import { compilerNamed } from "../consumers/support/compilers.ts";
import type { Stranger } from "../consumers/support/stranger.ts";
import { createStranger } from "../consumers/support/stranger.ts";
import { MaintainedRepository } from "./support/maintained-repository.ts";
import type { WatchedRegistry } from "./support/watched-registry.ts";
import { startWatchedRegistry } from "./support/watched-registry.ts";

// Releases to a real registry on this machine, and a project that installs from it by a caret range.

const spec = "specs/acme/openapi.yaml";
const shared = ["@guestlist/client-runtime", "@guestlist/shared-types"];
const first = [...shared, "@guestlist/acme", "@guestlist/zenith"].map((name) => `${name}@1.0.0`).sort();

let folder: string;
let registry: WatchedRegistry;
let repository: MaintainedRepository;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guestlist-release-"));
  registry = await startWatchedRegistry(join(folder, "registry"));
  repository = await MaintainedRepository.create();
  for (const slug of ["acme", "zenith"]) await repository.mustCommand("new-vendor", slug);
  await repository.mustCommand("generate");
  await repository.pnpm("install", "--no-frozen-lockfile", "--prefer-offline", "--ignore-scripts");
  await repository.write(".npmrc", registry.npmrc);
  await repository.write(
    ".changeset/first-packages.md",
    `---\n${shared.map((name) => `"${name}": major\n`).join("")}---\n\nFirst release.\n`,
  );
  await repository.mustCommand("changeset:auto");
  await repository.commit("Two vendors");
});

afterAll(async () => {
  await repository?.remove();
  await registry?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** What the tags say is released. */
async function tags(): Promise<string[]> {
  return (await repository.git("tag", "--list")).split("\n").filter((tag) => tag !== "");
}

async function versionAndPublish(): Promise<void> {
  await repository.mustCommand("release:version");
  await repository.commit("Versions");
  await repository.mustCommand("release:publish");
}

/** Changes the spec of a vendor, and releases what that asks for; resolves to what was published by it. */
async function releaseChange(from: string, to: string): Promise<string[]> {
  const before = registry.published.length;
  const { root } = repository;
  await repository.edit(spec, from, to);
  await applyPlan({ root }, await planGeneration({ root }, ["acme"]));
  await applyChanges(
    await changesetWrites(root, await demandsOf(root, await compareRepository({ root, slugs: [] }))),
  );
  await repository.commit("A change of a spec");
  await versionAndPublish();
  return registry.published.slice(before);
}

async function versionOf(folder: string): Promise<string> {
  const { version } = JSON.parse(await repository.read(`${folder}/package.json`)) as { version: string };
  return version;
}

/** The environment that the release workflow publishes in. */
async function workflowSettings(): Promise<Record<string, string>> {
  const workflow = parseYaml(await repository.read(".github/workflows/release.yml")) as {
    jobs: { release: { steps: { uses?: string; env?: Record<string, string> }[] } };
  }; // ours
  const step = workflow.jobs.release.steps.find(({ uses }) => uses?.startsWith("changesets/action@"));
  return step?.env ?? {};
}

test("a release that fails in the middle is finished by the next, and nothing is published twice", async () => {
  const early = await repository.command(["release:publish"]);
  expect(early.exitCode).toBe(1);
  expect(early.stderr).toContain('@guestlist/acme has no version yet. Run "pnpm release:version" first.');

  await repository.mustCommand("release:version");
  await repository.mustCommand("generate", "--check");
  await repository.mustCommand("changeset:auto", "--check");
  const uncommitted = await repository.command(["release:publish"]);
  expect(uncommitted.stderr).toContain("The packages differ from the last commit.");
  await repository.commit("Versions");

  const rehearsal = await repository.mustCommand("release:publish", "--dry-run");
  expect(rehearsal).toMatch(/^@guestlist\/acme +1\.0\.0 +latest$/m);
  expect(rehearsal).toMatch(/^@guestlist\/acme +\d+ +\d+\.\d kB +\d+\.\d kB$/m);
  expect([registry.published, await tags()]).toEqual([[], []]);

  // What the workflow sets; on this machine nothing can prove who publishes, so that it shows.
  const unproven = await repository.command(["release:publish"], await workflowSettings());
  expect(`${unproven.stdout}${unproven.stderr}`).toContain("PROVENANCE");
  expect([unproven.exitCode, registry.published, await tags()]).toEqual([1, [], []]);

  registry.refused.add("@guestlist/acme");
  const failed = await repository.command(["release:publish"]);
  expect(failed.exitCode).toBe(1);
  expect(failed.stderr).toContain('Run "pnpm release:publish" again');
  expect(registry.published.toSorted()).toEqual(first.filter((name) => !name.includes("acme")));
  expect(await tags()).toEqual(registry.published.toSorted());

  registry.refused.clear();
  await repository.write("packages/acme/dist/of-an-earlier-build.js", "");
  await repository.mustCommand("release:publish");
  expect(registry.published.toSorted()).toEqual(first);
  expect(registry.published.indexOf("@guestlist/shared-types@1.0.0")).toBeLessThan(
    registry.published.indexOf("@guestlist/client-runtime@1.0.0"),
  );
  expect(await tags()).toEqual(first);

  // As if the run had ended after publishing and before tagging.
  await repository.git("tag", "--delete", "@guestlist/zenith@1.0.0");
  expect(await repository.mustCommand("release:publish")).toContain("The registry has every package.");
  expect(registry.published).toHaveLength(first.length);
  expect(await tags()).toEqual(first);
});

/** A project that uses what was there at first. */
const program = `
import { createAcmeClient } from "@guestlist/acme";

const acme = createAcmeClient({ accessToken: "token" });
const result = await acme.inviteUser({ body: { email: "jane@example.com" } });
if (result.ok) {
  const { id, email } = result.data;
  console.log(id.length, email.length);
}
`;

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: "es2023",
  module: "nodenext",
  noEmit: true,
};

class User {
  readonly #project: Stranger;

  private constructor(project: Stranger) {
    this.#project = project;
  }

  static async create(): Promise<User> {
    const project = await createStranger(join(folder, "user"), registry, ["@guestlist/acme"]);
    await writeFile(join(project.folder, "program.ts"), program);
    return new User(project);
  }

  async range(): Promise<string | undefined> {
    return (await this.#manifest("package.json")).dependencies?.["@guestlist/acme"];
  }

  /** Whether the package that is installed has a file. */
  has(path: string): boolean {
    return existsSync(join(this.#project.folder, "node_modules/@guestlist/acme", path));
  }

  /** The version of the package that is installed, and what the compiler says of the program. */
  async state(): Promise<{ version: string; errors: string[] }> {
    const { version = "" } = await this.#manifest("node_modules/@guestlist/acme/package.json");
    const errors = await compilerNamed("TypeScript 7").check(
      this.#project.folder,
      ["program.ts"],
      compilerOptions,
    );
    return { version, errors };
  }

  async npm(...args: string[]): Promise<void> {
    await this.#project.run("npm", [...args, "--prefer-online", "--no-audit", "--no-fund"]);
  }

  async #manifest(path: string): Promise<{ version?: string; dependencies?: Record<string, string> }> {
    return JSON.parse(await readFile(join(this.#project.folder, path), "utf8")); // what npm writes
  }
}

const emailOfAnswer = "email:\n          type: string\n          description: Where it was sent.\n";

test("a caret range takes features and fixes, with which a program compiles, and not what breaks it", async () => {
  await versionAndPublish();
  const user = await User.create();
  expect(await user.range()).toBe("^1.0.0");
  expect(await user.state()).toEqual({ version: "1.0.0", errors: [] });
  expect(user.has("dist/index.js")).toBe(true);
  expect(user.has("dist/of-an-earlier-build.js")).toBe(false);

  const state = "state:\n          type: string\n          description: What became of it.\n";
  const feature = await releaseChange(emailOfAnswer, `${emailOfAnswer}        ${state}`);
  expect(feature).toEqual(["@guestlist/acme@1.1.0"]);
  expect((await repository.lastTasks()).filter((task) => task.includes("zenith"))).toEqual([]);
  expect(await repository.read("packages/acme/CHANGELOG.md")).toMatch(
    /## 1\.1\.0\n[\s\S]*`Invitation \(inviteUser\)`: `state` was added in responses\.[\s\S]*## 1\.0\.0/,
  );
  await user.npm("update");
  expect(await user.state()).toEqual({ version: "1.1.0", errors: [] });

  const fix = await releaseChange(
    emailOfAnswer,
    emailOfAnswer.replace("string\n", "string\n          format: email\n"),
  );
  expect(fix).toEqual(["@guestlist/acme@1.1.1"]);
  await user.npm("update");
  expect(await user.state()).toEqual({ version: "1.1.1", errors: [] });

  const breaking = await releaseChange("required: [id, email]", "required: [id]");
  expect(breaking).toEqual(["@guestlist/acme@2.0.0"]);
  await user.npm("update");
  expect(await user.state()).toEqual({ version: "1.1.1", errors: [] });
  await user.npm("install", "@guestlist/acme@2");
  const { version, errors } = await user.state();
  expect([version, errors.join("\n")]).toEqual(["2.0.0", expect.stringContaining("possibly 'undefined'")]);
});

test.each([
  ["minor", { "shared-types": "minor", "client-runtime": "patch", zenith: "patch" }],
  ["major", { "shared-types": "major", "client-runtime": "patch", zenith: "patch" }],
])("a %s release of a package that others depend on", async (bump, expected) => {
  await repository.mustCommand("release:version");
  await repository.commit("Versions");
  const folders = Object.keys(expected).map((name) => `packages/${name}`);
  const before = await Promise.all(folders.map(versionOf));
  await repository.write(
    ".changeset/by-hand.md",
    `---\n"@guestlist/shared-types": ${bump}\n---\n\nBy hand.\n`,
  );
  await repository.mustCommand("release:version");
  const after = await Promise.all(folders.map(versionOf));
  await repository.reset();
  const places = ["major", "minor", "patch"];
  const bumps = after.map((version, index) => {
    const former = before[index]?.split(".");
    return places[version.split(".").findIndex((part, place) => part !== former?.[place])] ?? "none";
  });
  expect(bumps).toEqual(Object.values(expected));
});
