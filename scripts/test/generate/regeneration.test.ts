import { describe, expect, test } from "vitest";
import { emitPackage } from "../../src/emit/package.ts";
import { vendorOf } from "../support/document.ts";
import { Repository } from "../support/repository.ts";
import { smallSpec } from "../support/small-spec.ts";

const emitted = emitPackage(vendorOf(smallSpec()), "0.0.0")
  .map(({ path }) => path)
  .sort();

test("generating makes the package of a spec", async () => {
  const repository = await Repository.create({ acme: smallSpec() });
  expect(await repository.generate()).toEqual(emitted.map((path) => `missing packages/acme/${path}`));
  expect(Object.keys(await repository.snapshot())).toEqual(
    ["packages/acme/", "packages/acme/src/", ...emitted.map((path) => `packages/acme/${path}`)].sort(),
  );
});

test("twice in a row changes no byte and writes no file", async () => {
  const repository = await Repository.create({ acme: smallSpec(), zenith: smallSpec() });
  await repository.generate();
  const [before, stamps] = [await repository.snapshot(), await repository.stamps()];
  expect(await repository.generate()).toEqual([]);
  expect(await repository.snapshot()).toEqual(before);
  expect(await repository.stamps()).toEqual(stamps);
});

test.each(["src", "src/types.ts", "README.md", "package.json"])(
  "%s comes back byte for byte",
  async (path) => {
    const repository = await Repository.create({ acme: smallSpec() });
    await repository.generate();
    const before = await repository.snapshot();
    await repository.remove(`packages/acme/${path}`);
    await repository.generate();
    expect(await repository.snapshot()).toEqual(before);
  },
);

test.each(emitted)("%s is mended when somebody edits it", async (path) => {
  const repository = await Repository.create({ acme: smallSpec() });
  await repository.generate();
  const before = await repository.snapshot();
  await repository.write(`packages/acme/${path}`, `${await repository.read(`packages/acme/${path}`)}\n`);
  expect(await repository.generate()).toEqual([`different packages/acme/${path}`]);
  expect(await repository.snapshot()).toEqual(before);
});

describe("what is not the generator's stays", () => {
  const kept = {
    "packages/acme/CHANGELOG.md": "# @guestlist/acme\n",
    "packages/acme/test/invite.test.ts": "// by hand\n",
    "packages/acme/test/fixtures/answer.json": "{}",
    "packages/acme/dist/index.js": "// built\n",
    "packages/acme/node_modules/.bin/tsc": "// installed\n",
    "packages/acme/.turbo/turbo-build.log": "built\n",
    "packages/acme/.test-results/vitest.json": "{}",
    "packages/client-runtime/package.json": '{ "name": "@guestlist/client-runtime" }\n',
  };

  test("changelog, tests and what tools leave behind", async () => {
    const repository = await Repository.create({ acme: smallSpec() });
    await repository.generate();
    for (const [path, text] of Object.entries(kept)) await repository.write(path, text);
    await repository.remove("packages/acme/src");
    await repository.generate();
    expect(await repository.snapshot()).toMatchObject(kept);
    expect(await repository.generate()).toEqual([]);
  });

  test("the version", async () => {
    const repository = await Repository.create({ acme: smallSpec() });
    await repository.generate();
    const manifest = await repository.read("packages/acme/package.json");
    const released = manifest.replace('"version": "0.0.0"', '"version": "2.1.0-next.3"');
    await repository.write("packages/acme/package.json", released);
    expect(await repository.generate()).toEqual([]);
    await repository.write("packages/acme/package.json", released.replace('"MIT"', '"ISC"'));
    await repository.generate();
    expect(await repository.read("packages/acme/package.json")).toBe(released);
  });
});

test("only the files that differ are written", async () => {
  const repository = await Repository.create({ acme: smallSpec(), zenith: smallSpec() });
  await repository.generate();
  const before = await repository.stamps();
  await repository.writeSpec("acme", smallSpec({ description: "Everybody." }));
  expect(await repository.generate()).toEqual(["different packages/acme/README.md"]);
  const { "packages/acme/README.md": written, ...after } = await repository.stamps();
  expect(written).not.toBe(before["packages/acme/README.md"]);
  expect(before).toMatchObject(after);
});

test("an operation that is removed from the spec goes from the package", async () => {
  const repository = await Repository.create({ acme: smallSpec() });
  await repository.generate();
  await repository.writeSpec("acme", smallSpec({ without: "listUsers" }));
  await repository.generate();
  expect(Object.values(await repository.snapshot()).join()).not.toMatch(/listUsers/i);
});

test("a file that is no longer emitted goes, and the folders that it leaves empty", async () => {
  const repository = await Repository.create({ acme: smallSpec() });
  await repository.generate();
  const before = await repository.snapshot();
  const notice = "// Generated from specs/acme/openapi.yaml by 'pnpm generate'. Do not edit.\n";
  await repository.write("packages/acme/src/old/deep/one.ts", notice);
  await repository.write("packages/acme/two.json", notice);
  expect(await repository.generate()).toEqual([
    "extra packages/acme/src/old/deep/one.ts",
    "extra packages/acme/two.json",
  ]);
  expect(await repository.snapshot()).toEqual(before);
});

describe("a package whose spec is gone", () => {
  test("goes, with all that is in it", async () => {
    const repository = await Repository.create({ acme: smallSpec(), zenith: smallSpec() });
    await repository.generate();
    await repository.write("packages/acme/CHANGELOG.md", "# Changes\n");
    await repository.remove("specs/acme");
    expect(await repository.generate()).toEqual(["orphan packages/acme"]);
    expect(Object.keys(await repository.snapshot()).filter((path) => path.includes("acme"))).toEqual([]);
  });

  test("stays while other vendors are generated by name", async () => {
    const repository = await Repository.create({ acme: smallSpec(), zenith: smallSpec() });
    await repository.generate();
    await repository.remove("specs/acme");
    const before = await repository.snapshot();
    expect(await repository.generate("zenith")).toEqual([]);
    expect(await repository.snapshot()).toEqual(before);
  });

  test("is told from one that people wrote", async () => {
    const repository = await Repository.create({ acme: smallSpec() });
    await repository.write("packages/shared-types/package.json", '{ "name": "@guestlist/shared-types" }\n');
    await repository.write("packages/notes/README.md", "No package at all.\n");
    await repository.generate();
    expect(Object.keys(await repository.snapshot())).toEqual(
      expect.arrayContaining(["packages/shared-types/package.json", "packages/notes/README.md"]),
    );
  });
});

test("vendors that are not named are left alone", async () => {
  const repository = await Repository.create({ acme: smallSpec(), zenith: smallSpec() });
  await repository.generate("zenith");
  expect(Object.keys(await repository.snapshot()).filter((path) => path.includes("acme"))).toEqual([]);
});
