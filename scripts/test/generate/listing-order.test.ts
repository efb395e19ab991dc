import { expect, test, vi } from "vitest";
import { Repository } from "../support/repository.ts";
import { smallSpec } from "../support/small-spec.ts";

const folders = vi.hoisted(() => ({ backwards: false }));

vi.mock(import("node:fs/promises"), async (importOriginal) => {
  const original = await importOriginal();
  const readdir = async (...args: Parameters<typeof original.readdir>) => {
    const entries = await original.readdir(...args);
    return folders.backwards ? entries.reverse() : entries;
  };
  return { ...original, readdir } as typeof original;
});

test("the order in which the disk lists folders changes nothing", async () => {
  const specs = { acme: smallSpec(), middle: smallSpec(), zenith: smallSpec() };
  const [one, other] = [await Repository.create(specs), await Repository.create(specs)];
  const changes = await one.generate();
  folders.backwards = true;
  expect(await other.generate()).toEqual(changes);
  await other.remove("specs/middle");
  await other.remove("specs/zenith");
  expect(await other.generate()).toEqual(["orphan packages/middle", "orphan packages/zenith"]);
  folders.backwards = false;
  expect(await other.snapshot("packages/acme")).toEqual(await one.snapshot("packages/acme"));
});
