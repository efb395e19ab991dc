import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Bump } from "../../src/changes/change.ts";
import { bumpOf, isLower } from "../../src/changes/change.ts";
import { compareVersions } from "../../src/changes/compare-versions.ts";
import type { FoundChange } from "../../src/changes/walk/recorder.ts";
import { columns } from "../../src/terminal.ts";
import { readCorpus, slugOf, toVersion } from "./support/corpus.ts";
import type { RedoclyVerdict } from "./support/redocly.ts";
import { fingerprint, readRedocly } from "./support/redocly.ts";

const root = resolve(import.meta.dirname, "../../..");
const corpus = readCorpus();
let found: Map<string, FoundChange[]>;
let redocly: Record<string, RedoclyVerdict>;

beforeAll(async () => {
  const pairs = corpus.map((pair) => ({
    slug: slugOf(pair),
    before: toVersion(pair.before),
    after: toVersion(pair.after),
  }));
  found = compareVersions(pairs, root);
  redocly = await readRedocly();
}, 300_000);

function bumpFor(pair: (typeof corpus)[number]): Bump {
  return bumpOf({
    kind: "changed",
    changes: (found.get(slugOf(pair)) ?? []).map((change) => ({ ...change, operations: [] })),
  });
}

test("there are at least 120 pairs, of every rule", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(120);
  expect(new Set(corpus.map(({ name }) => name.split("/")[0])).size).toBeGreaterThanOrEqual(15);
});

describe("the bump of", () => {
  test.each(corpus.map((pair) => [pair.name, pair] as const))("%s", (_, pair) => {
    const messages = (found.get(slugOf(pair)) ?? []).map(({ level, message }) => `${level}: ${message}`);
    expect({ bump: bumpFor(pair), why: pair.why, messages }).toMatchObject({ bump: pair.bump });
  });
});

test("no sentence is empty, and none is told twice", () => {
  for (const changes of found.values()) {
    const sentences = changes.map(({ subject, message, at }) => `${subject} ${message} ${at.join("/")}`);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const { message } of changes) expect(message).toMatch(/^[`A-Z].*\.$/);
  }
});

test("no bump is too low; beside them those of redocly diff", () => {
  const stale = corpus
    .filter((pair) => redocly[pair.name]?.pair !== fingerprint(pair))
    .map(({ name }) => name);
  expect(stale, "run: node scripts/test/changes/record-redocly.ts").toEqual([]);
  const rows = corpus.map((pair) => ({
    pair,
    ours: bumpFor(pair),
    theirs: redocly[pair.name]?.bump ?? "none",
  }));
  const tally = (of: (row: (typeof rows)[number]) => Bump) => ({
    low: rows.filter((row) => isLower(of(row), row.pair.bump)).length,
    high: rows.filter((row) => isLower(row.pair.bump, of(row))).length,
  });
  const [ours, theirs] = [tally(({ ours }) => ours), tally(({ theirs }) => theirs)];
  const differing = rows.filter(({ pair, theirs }) => theirs !== pair.bump);
  console.log(
    columns([
      ["pair", "label", "ours", "redocly diff"],
      ...differing.map(({ pair, ours, theirs }) => [pair.name, pair.bump, ours, theirs]),
      [`too low of ${corpus.length}`, "", String(ours.low), String(theirs.low)],
      [`too high of ${corpus.length}`, "", String(ours.high), String(theirs.high)],
    ]),
  );
  expect(ours.low).toBe(0);
  expect(ours.high / corpus.length).toBeLessThanOrEqual(0.05);
});
