import { expect, test } from "vitest";
import { applyChanges } from "../../src/write/apply-changes.ts";
import { Repository } from "../support/repository.ts";
import { smallSpec } from "../support/small-spec.ts";

test.each([
  ["a folder where the text is staged", "packages/zenith/src/types.ts.writing/folder/file"],
  ["a folder in place of a file", "packages/zenith/src/types.ts/folder/file"],
])("%s: neither vendor changes", async (_, obstacle) => {
  const repository = await Repository.create({ acme: smallSpec(), zenith: smallSpec() });
  await repository.generate("acme");
  await repository.writeSpec("acme", smallSpec({ description: "Everybody." }));
  await repository.write(
    obstacle,
    "// Generated from specs/zenith/openapi.yaml by 'pnpm generate'. Do not edit.\n",
  );
  const before = await repository.snapshot();
  await expect(repository.generate()).rejects.toThrow(/EISDIR|ENOTEMPTY|folder|directory/);
  expect(await repository.snapshot()).toEqual(before);
});

test("a file in place of a folder", async () => {
  const repository = await Repository.create({});
  await repository.write("packages/acme/src", "a file");
  const before = await repository.snapshot();
  const writes = [
    { path: repository.path("packages/acme/README.md"), text: "new" },
    { path: repository.path("packages/acme/src/index.ts"), text: "new" },
  ];
  await expect(applyChanges(writes)).rejects.toThrow(/ENOTDIR|EEXIST/);
  expect(await repository.snapshot()).toEqual(before);
});
