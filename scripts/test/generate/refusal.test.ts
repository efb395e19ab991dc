import { describe, expect, test } from "vitest";
import { planGeneration } from "../../src/generate.ts";
import { SpecError } from "../../src/spec-problem.ts";
import { Repository } from "../support/repository.ts";
import { smallSpec } from "../support/small-spec.ts";

const broken = { ...smallSpec(), openapi: "2.0" };

async function problemsOf(repository: Repository) {
  const error: unknown = await repository.generate().catch((reason: unknown) => reason);
  if (!(error instanceof SpecError))
    throw new Error("Generating was expected to be refused", { cause: error });
  return error.problems;
}

test("one invalid spec among valid ones: nothing is written", async () => {
  const repository = await Repository.create({ acme: smallSpec(), broken, zenith: smallSpec() });
  expect((await problemsOf(repository)).map(({ file }) => file)).toEqual(["specs/broken/openapi.yaml"]);
  expect(await repository.snapshot()).toEqual({});
});

test("several invalid specs are all told of at once", async () => {
  const repository = await Repository.create({ acme: broken, middle: smallSpec(), zenith: broken });
  const files = (await problemsOf(repository)).map(({ file }) => file);
  expect(new Set(files)).toEqual(new Set(["specs/acme/openapi.yaml", "specs/zenith/openapi.yaml"]));
});

test("an invalid spec keeps its package as it was, and orphans too", async () => {
  const repository = await Repository.create({ acme: smallSpec(), zenith: smallSpec() });
  await repository.generate();
  await repository.remove("specs/zenith");
  await repository.writeSpec("acme", broken);
  const before = await repository.snapshot();
  await problemsOf(repository);
  expect(await repository.snapshot()).toEqual(before);
});

describe("a file that somebody put among the generated ones", () => {
  test.each(["src/helper.ts", "src/deep/helper.ts", "notes.md", ".npmignore"])(
    "is a problem, and nothing is written: %s",
    async (path) => {
      const repository = await Repository.create({ acme: smallSpec(), zenith: smallSpec() });
      await repository.generate();
      await repository.write(`packages/acme/${path}`, "export const helper = 1;\n");
      await repository.writeSpec("zenith", smallSpec({ description: "Everybody." }));
      const before = await repository.snapshot();
      expect(await problemsOf(repository)).toEqual([
        {
          file: `packages/acme/${path}`,
          pointer: "#",
          rule: "generated-folder",
          found: "a file that was not generated",
          expected: "only generated files here, besides CHANGELOG.md and test/",
          mend: "Move it to packages/acme/test, or delete it.",
        },
      ]);
      expect(await repository.snapshot()).toEqual(before);
    },
  );
});

test("planning writes nothing", async () => {
  const repository = await Repository.create({ acme: smallSpec() });
  await planGeneration(repository, []);
  expect(await repository.snapshot()).toEqual({});
});

test("progress is told vendor by vendor", async () => {
  const repository = await Repository.create({ zenith: smallSpec(), acme: smallSpec() });
  const seen: string[] = [];
  await planGeneration(repository, [], { onProgress: (slug) => seen.push(slug) });
  expect(seen).toEqual(["acme", "zenith"]);
});
