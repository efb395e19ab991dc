import { expect, test } from "vitest";
import { bumpOf } from "../../src/changes/change.ts";
import { compareRepository, UnknownNameError } from "../../src/changes/compare-repository.ts";
import type { OpenApiDocument } from "../../src/openapi.ts";
import { smallSpec } from "../support/small-spec.ts";
import { createGitRepository } from "./support/git-repository.ts";

function withNickname(document: OpenApiDocument): OpenApiDocument {
  const user = document.components?.schemas?.User;
  if (typeof user !== "object") throw new Error("The small spec has a schema User");
  user.properties = {
    ...user.properties,
    nickname: { type: "string", description: "What friends call them." },
  };
  return document;
}

test("nothing changed", async () => {
  const repository = await createGitRepository({ acme: smallSpec() });
  expect(await compareRepository({ root: repository.root, slugs: [] })).toEqual([]);
});

test("a change that is not committed, with its place and the operations that it concerns", async () => {
  const repository = await createGitRepository({ acme: smallSpec(), zenith: smallSpec() });
  await repository.writeSpec("acme", withNickname(smallSpec()));
  const [changed, ...others] = await compareRepository({ root: repository.root, slugs: [] });
  expect(others).toEqual([]);
  expect(changed).toMatchObject({ slug: "acme", packageName: "@guestlist/acme", kind: "changed" });
  const places = changed?.changes.map(({ level, message, operations, place }) => ({
    level,
    message,
    operations,
    place,
  }));
  const line =
    (await repository.read("specs/acme/openapi.yaml"))
      .split("\n")
      .findIndex((text) => text.includes('"nickname"')) + 1;
  const place = {
    file: "specs/acme/openapi.yaml",
    pointer: "#/components/schemas/User/properties/nickname",
    line,
  };
  expect(places).toContainEqual({
    level: "feature",
    message: "`nickname` was added in responses.",
    operations: ["listUsers"],
    place,
  });
});

test("what is gone has its place in the old spec", async () => {
  const repository = await createGitRepository({ acme: withNickname(smallSpec()) });
  await repository.writeSpec("acme", smallSpec());
  const [changed] = await compareRepository({ root: repository.root, slugs: ["acme"] });
  expect(changed?.changes.map(({ level, place }) => [level, place?.pointer])).toContainEqual([
    "breaking",
    "#/components/schemas/User/properties/nickname",
  ]);
});

test("without a ref, the last release of each package is what counts", async () => {
  const repository = await createGitRepository({ acme: smallSpec(), zenith: smallSpec() });
  repository.git("tag", "@guestlist/acme@1.0.0");
  for (const slug of ["acme", "zenith"]) await repository.writeSpec(slug, withNickname(smallSpec()));
  await repository.generate();
  repository.commit("nickname");
  repository.git("tag", "@guestlist/zenith@1.1.0");
  const changes = await compareRepository({ root: repository.root, slugs: [] });
  expect(changes.map(({ slug, since }) => [slug, since])).toEqual([["acme", "@guestlist/acme@1.0.0"]]);
});

test("of two releases the newer one by version counts", async () => {
  const repository = await createGitRepository({ acme: smallSpec() });
  for (const version of ["1.9.0", "1.10.0"]) repository.git("tag", `@guestlist/acme@${version}`);
  await repository.writeSpec("acme", withNickname(smallSpec()));
  const [changed] = await compareRepository({ root: repository.root, slugs: [] });
  expect(changed?.since).toBe("@guestlist/acme@1.10.0");
});

test("on a branch, where it left main is what counts", async () => {
  const repository = await createGitRepository({ acme: smallSpec() });
  const base = repository.git("rev-parse", "HEAD");
  repository.git("switch", "--quiet", "--create", "nickname");
  await repository.writeSpec("acme", withNickname(smallSpec()));
  await repository.generate();
  repository.commit("nickname");
  const [changed] = await compareRepository({ root: repository.root, slugs: [] });
  expect(changed?.since).toBe(base);
});

test("a spec that is new and one that is gone", async () => {
  const repository = await createGitRepository({ acme: smallSpec() });
  await repository.writeSpec("zenith", smallSpec());
  await repository.remove("specs/acme");
  const changes = await compareRepository({ root: repository.root, slugs: [] });
  expect(changes.map((each) => [each.slug, each.kind, bumpOf(each)])).toEqual([
    ["acme", "removed", "none"],
    ["zenith", "added", "major"],
  ]);
});

test("an old spec that today's rules refuse can still be compared with", async () => {
  const { tags: _, ...untagged } = smallSpec();
  const repository = await createGitRepository({ acme: smallSpec() });
  await repository.writeSpec("acme", untagged);
  repository.commit("bad");
  await repository.writeSpec("acme", withNickname(smallSpec()));
  const [changed] = await compareRepository({ root: repository.root, slugs: [], since: "HEAD" });
  expect(changed && bumpOf(changed)).toBe("minor");
});

test("a change of the generator is a change of the package", async () => {
  const repository = await createGitRepository({ acme: smallSpec() });
  const types = await repository.read("packages/acme/src/types.ts");
  await repository.write("packages/acme/src/types.ts", `${types}export type Legacy = string;\n`);
  repository.commit("as an older generator had it");
  await repository.generate();
  const [changed] = await compareRepository({ root: repository.root, slugs: [], since: "HEAD" });
  expect(changed?.changes).toMatchObject([{ level: "breaking", message: "`Legacy` is no longer exported." }]);
});

test("what breaks in a shared package breaks the packages that pass it on, and no others", async () => {
  const repository = await createGitRepository({ acme: smallSpec() });
  const sources =
    "export interface ClientOptions { timeout?: number }\nexport interface Internal { a: string }\n";
  await repository.write(
    "packages/shared-types/package.json",
    '{ "name": "@guestlist/shared-types", "exports": { ".": { "types": "./dist/index.d.ts" } } }',
  );
  await repository.write("packages/shared-types/src/index.ts", sources);
  repository.commit("shared types");
  const bumps = async (text: string) => {
    await repository.write("packages/shared-types/src/index.ts", text);
    const changes = await compareRepository({ root: repository.root, slugs: [], since: "HEAD" });
    return changes.map((each) => [each.slug, bumpOf(each), ...each.changes.map(({ message }) => message)]);
  };
  const told = "`ClientOptions` changed in a way that programs do not compile with.";
  expect(await bumps(sources.replace("number", "string"))).toEqual([
    ["acme", "major", `Of @guestlist/shared-types: ${told}`],
    ["shared-types", "major", told],
  ]);
  expect(await bumps(sources.replace("a: string", "a: number"))).toEqual([
    ["shared-types", "major", told.replace("ClientOptions", "Internal")],
  ]);
});

test("a ref that does not exist", async () => {
  const repository = await createGitRepository({ acme: smallSpec() });
  const comparison = compareRepository({ root: repository.root, slugs: [], since: "v9" });
  await expect(comparison).rejects.toThrow(new UnknownNameError('There is no commit, branch or tag "v9".'));
});

test("a package that does not exist", async () => {
  const repository = await createGitRepository({ acme: smallSpec() });
  const comparison = compareRepository({ root: repository.root, slugs: ["acne"] });
  await expect(comparison).rejects.toThrow(
    /No package is named acne\. There is: acme, client-runtime, shared-types\./,
  );
});
