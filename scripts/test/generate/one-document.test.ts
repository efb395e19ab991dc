import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test, vi } from "vitest";
import { planGeneration } from "../../src/generate.ts";
import { Repository } from "../support/repository.ts";
import { smallSpec } from "../support/small-spec.ts";

const loaded = vi.hoisted(() => ({
  documents: [] as WeakRef<object>[],
  parts: [] as WeakRef<object>[],
}));

vi.mock(import("../../src/model/build-vendor.ts"), async (importOriginal) => {
  const original = await importOriginal();
  const buildVendor: typeof original.buildVendor = (source) => {
    const { document } = source;
    loaded.documents.push(new WeakRef(document));
    loaded.parts.push(...Object.values(document.paths ?? {}).map((part) => new WeakRef(part)));
    return original.buildVendor(source);
  };
  return { ...original, buildVendor };
});

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc"); // what the flag adds

const count = (references: WeakRef<object>[]) =>
  references.filter((reference) => reference.deref() !== undefined).length;

test("no more than one vendor's document is held, however many there are", async () => {
  const slugs = ["acme", "middle", "small", "zenith"];
  const repository = await Repository.create(Object.fromEntries(slugs.map((slug) => [slug, smallSpec()])));
  const held: [documents: number, parts: number][] = [];
  await planGeneration(repository, [], {
    workers: 0,
    onProgress: () => {
      collectGarbage();
      held.push([count(loaded.documents), count(loaded.parts)]); // the last one is let go with the current task
    },
  });
  expect([loaded.documents.length, loaded.parts.length]).toEqual([slugs.length, slugs.length]);
  for (const [documents, parts] of held) {
    expect(documents).toBeLessThanOrEqual(1);
    expect(parts).toBeLessThanOrEqual(1);
  }
});
