import { beforeEach, expect, test, vi } from "vitest";
import { applyChanges } from "../../src/write/apply-changes.ts";
import { Repository } from "../support/repository.ts";

/** The disk fails at one step: `failAt` counts down with each call that may change something. */
const disk = vi.hoisted(() => ({ failAt: Number.POSITIVE_INFINITY, steps: [] as string[] }));

vi.mock(import("node:fs/promises"), async (importOriginal) => {
  const original = await importOriginal();
  const changing = ["mkdir", "writeFile", "rename", "rm"] as const;
  const failing = changing.map((name) => {
    const call: (...args: never[]) => unknown = original[name];
    const replacement = async (...args: never[]) => {
      disk.steps.push(name);
      if (disk.steps.length - 1 === disk.failAt) throw new Error(`The disk fails at ${name}`);
      return await call(...args);
    };
    return [name, replacement];
  });
  return { ...original, ...Object.fromEntries(failing) };
});

const before = {
  "packages/acme/src/changed.ts": "old",
  "packages/acme/src/removed.ts": "old",
  "packages/acme/gone/last.ts": "old",
  "packages/acme/kept.ts": "old",
};

/** Changes a package on a disk that fails at one step; resolves to what is left, and what was thrown. */
async function changeOnFailingDisk(failAt: number) {
  disk.failAt = Number.POSITIVE_INFINITY;
  const repository = await Repository.create({});
  for (const [path, text] of Object.entries(before)) await repository.write(path, text);
  const initial = await repository.snapshot();
  disk.steps = [];
  disk.failAt = failAt;
  const error: unknown = await applyChanges([
    { path: repository.path("packages/acme/new/file.ts"), text: "new" },
    { path: repository.path("packages/acme/src/changed.ts"), text: "new" },
    { path: repository.path("packages/acme/src/removed.ts") },
    { path: repository.path("packages/acme/gone/last.ts") },
    { path: repository.path("packages/acme/top.ts"), text: "new" },
  ]).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const steps = [...disk.steps];
  disk.failAt = Number.POSITIVE_INFINITY;
  return { initial, left: await repository.snapshot(), error, steps };
}

beforeEach(() => {
  disk.failAt = Number.POSITIVE_INFINITY;
});

test("on a disk that works, all changes are made and nothing is left beside them", async () => {
  const { left, error } = await changeOnFailingDisk(Number.POSITIVE_INFINITY);
  expect(error).toBeUndefined();
  expect(left).toEqual({
    "packages/acme/": "",
    "packages/acme/kept.ts": "old",
    "packages/acme/new/": "",
    "packages/acme/new/file.ts": "new",
    "packages/acme/src/": "",
    "packages/acme/src/changed.ts": "new",
    "packages/acme/top.ts": "new",
  });
});

test("wherever the disk fails, every file is as it was", async () => {
  const { steps } = await changeOnFailingDisk(Number.POSITIVE_INFINITY);
  expect(steps.length).toBeGreaterThan(8);
  for (const [index, step] of steps.entries()) {
    const { initial, left, error } = await changeOnFailingDisk(index);
    expect.soft(filesOf(left), `failed at step ${index}, ${step}`).toEqual(filesOf(initial));
    expect.soft(error, `failed at step ${index}, ${step}`).toEqual(new Error(`The disk fails at ${step}`));
  }
});

test("and no folder is left that was made for a file", async () => {
  const { initial, left } = await changeOnFailingDisk(4);
  expect(Object.keys(left)).toEqual(Object.keys(initial));
});

function filesOf(snapshot: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(snapshot).filter(([path]) => !path.endsWith("/")));
}
