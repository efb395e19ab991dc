import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consumerOf } from "./support/consumer.ts";
import { readCorpus, slugOf, toVersion } from "./support/corpus.ts";
import { runTsc } from "./support/run-tsc.ts";

const corpus = readCorpus();
let folder: string;
let errors: Map<string, string[]>;

/** For each pair, one program that uses all of the old package, beside the old package and beside the new one. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guestlist-"));
  const files = new Map<string, string>();
  for (const pair of corpus) {
    const [before, after] = [toVersion(pair.before), toVersion(pair.after)];
    const text = consumerOf(before.vendor, pair.program);
    for (const [side, version] of Object.entries({ before, after })) {
      const program = `${slugOf(pair)}.${side}`;
      for (const [path, module] of version.files)
        if (/^src\/.*\.ts$/.test(path)) files.set(path.replace("src/", `${program}/package/`), module);
      files.set(`${program}/old/types.ts`, before.files.get("src/types.ts") ?? "");
      files.set(`${program}/consumer.ts`, text);
    }
  }
  errors = await runTsc(folder, files);
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a program that was written for the old version", () => {
  test.each(corpus.map((pair) => [pair.name, pair] as const))("%s: compiles with it", (_, pair) => {
    expect(errors.get(`${slugOf(pair)}.before`) ?? []).toEqual([]);
  });

  const broken = corpus.filter(({ by }) => by === "types");
  test.each(broken.map((pair) => [pair.name, pair] as const))(
    "%s: does not compile with the new one",
    (_, pair) => {
      expect(errors.get(`${slugOf(pair)}.after`) ?? []).not.toEqual([]);
    },
  );

  const others = corpus.filter(({ by }) => by !== "types");
  test.each(others.map((pair) => [pair.name, pair] as const))("%s: compiles with the new one", (_, pair) => {
    expect(errors.get(`${slugOf(pair)}.after`) ?? []).toEqual([]);
  });
});

test("every major bump says what shows it, and no other does", () => {
  const wrong = corpus.filter(({ bump, by }) => (bump === "major") !== (by !== undefined));
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
