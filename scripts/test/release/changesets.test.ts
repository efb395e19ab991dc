import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { compareRepository } from "../../src/changes/compare-repository.ts";
import { changesetWrites, demandsOf, objections } from "../../src/release/plan-changesets.ts";
import { applyChanges } from "../../src/write/apply-changes.ts";
import type { GitRepository } from "../changes/support/git-repository.ts";
import { createGitRepository } from "../changes/support/git-repository.ts";
import { smallSpec } from "../support/small-spec.ts";

const released = "@guestlist/acme@1.0.0";

/** A released package whose operation `listUsers` is gone. */
async function brokenRepository(): Promise<GitRepository> {
  const repository = await createGitRepository({ acme: smallSpec() });
  await repository.write(".changeset/config.json", "{}\n");
  repository.git("tag", released);
  await repository.writeSpec("acme", smallSpec({ without: "listUsers" }));
  return repository;
}

async function writeAutomatic({ root }: GitRepository): Promise<string[]> {
  const writes = await changesetWrites(
    root,
    await demandsOf(root, await compareRepository({ root, slugs: [] })),
  );
  await applyChanges(writes);
  return writes.map(
    ({ path, text }) => `${text === undefined ? "removed" : "wrote"} ${path.slice(root.length + 1)}`,
  );
}

async function check({ root }: GitRepository): Promise<string[]> {
  return (await demandsOf(root, await compareRepository({ root, slugs: [] }))).flatMap(objections);
}

test("a changed package gets a changeset that names what happened", async () => {
  const repository = await brokenRepository();
  expect(await writeAutomatic(repository)).toEqual(["wrote .changeset/auto-acme.md"]);
  const text = await readFile(repository.path(".changeset/auto-acme.md"), "utf8");
  expect(text).toMatch(/^---\n"@guestlist\/acme": major\n---\n\n\d+ breaking changes?/);
  expect(text).toContain("- `listUsers`: The operation was removed: `GET /users`.");
  expect(await check(repository)).toEqual([]);
});

test("twice in a row writes once", async () => {
  const repository = await brokenRepository();
  await writeAutomatic(repository);
  expect(await writeAutomatic(repository)).toEqual([]);
});

test("it follows the changes, and goes when they do", async () => {
  const repository = await brokenRepository();
  await writeAutomatic(repository);
  await repository.writeSpec("acme", smallSpec({ description: "Everybody." }));
  expect(await writeAutomatic(repository)).toEqual(["wrote .changeset/auto-acme.md"]);
  expect(await readFile(repository.path(".changeset/auto-acme.md"), "utf8")).toContain(
    '"@guestlist/acme": patch',
  );
  await repository.writeSpec("acme", smallSpec());
  expect(await writeAutomatic(repository)).toEqual(["removed .changeset/auto-acme.md"]);
});

test("a changeset by hand that is too low fails the check, with the reason, automatic one or not", async () => {
  const repository = await brokenRepository();
  await repository.write(
    ".changeset/brave-cats-sing.md",
    '---\n"@guestlist/acme": patch\n---\n\nMends a thing.\n',
  );
  const problem =
    "@guestlist/acme needs a major release, and a changeset by hand says patch. listUsers: The operation was removed: `GET /users`.";
  expect(await check(repository)).toEqual([problem]);
  await writeAutomatic(repository);
  expect(await check(repository)).toEqual([problem]);
});

test("a changeset by hand that is high enough is kept, and none is written beside it", async () => {
  const repository = await brokenRepository();
  await repository.writeSpec("acme", smallSpec({ description: "Everybody." }));
  const text = '---\n"@guestlist/acme": major\n---\n\nA new era.\n';
  await repository.write(".changeset/brave-cats-sing.md", text);
  expect(await writeAutomatic(repository)).toEqual([]);
  expect(await check(repository)).toEqual([]);
  expect(await repository.read(".changeset/brave-cats-sing.md")).toBe(text);
});

test("without any changeset the check fails", async () => {
  const repository = await brokenRepository();
  expect(await check(repository)).toEqual([expect.stringContaining("no changeset says so")]);
});

test("before its first release nothing breaks anybody", async () => {
  const repository = await brokenRepository();
  repository.git("tag", "--delete", released);
  await repository.write(
    ".changeset/first-packages.md",
    '---\n\n"@guestlist/acme": major\n---\n\nFirst release.\n',
  );
  expect(await check(repository)).toEqual([]);
});

test("a vendor that is new gets its first release, and one that is gone needs none", async () => {
  const repository = await createGitRepository({ acme: smallSpec() });
  await repository.write(".changeset/config.json", "{}\n");
  await repository.writeSpec("zenith", smallSpec());
  await repository.remove("specs/acme");
  expect(await writeAutomatic(repository)).toEqual(["wrote .changeset/auto-zenith.md"]);
  const text = await readFile(repository.path(".changeset/auto-zenith.md"), "utf8");
  expect(text).toBe('---\n"@guestlist/zenith": major\n---\n\nFirst release.\n');
});

test.each([
  ["2.0.0", true],
  ["1.1.0", false],
  ["1.0.0", false],
])("a version of %s that is not released yet counts as what it gives: %s", async (version, isEnough) => {
  const repository = await brokenRepository();
  const manifest = await repository.read("packages/acme/package.json");
  await repository.write("packages/acme/package.json", manifest.replace('"0.0.0"', JSON.stringify(version)));
  expect((await check(repository)).length === 0).toBe(isEnough);
  expect(await writeAutomatic(repository)).toEqual(isEnough ? [] : ["wrote .changeset/auto-acme.md"]);
});

test("a first release that has its version and is not published yet asks for no changeset", async () => {
  const repository = await brokenRepository();
  repository.git("tag", "--delete", released);
  const manifest = await repository.read("packages/acme/package.json");
  await repository.write("packages/acme/package.json", manifest.replace('"0.0.0"', '"1.0.0"'));
  expect(await check(repository)).toEqual([]);
});
