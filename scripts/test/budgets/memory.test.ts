import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bundle } from "../../bench/bundle/bundle-size.ts";
import { measureAllocation } from "../../bench/calls/measure-allocation.ts";

const sources = join(import.meta.dirname, "../../../packages/atomicwork/src/index.ts");

test("a call allocates at most half of what one with plain openapi-fetch does", async () => {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-memory-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const built = join(folder, "atomicwork");
  await mkdir(built);
  const manifest = { name: "@guestlist/atomicwork", type: "module", exports: "./index.js" };
  await writeFile(join(built, "package.json"), JSON.stringify(manifest));
  await writeFile(join(built, "index.js"), await bundle(`export * from ${JSON.stringify(sources)};`));

  const allocated = await measureAllocation(folder);
  const ratio = (allocated.get("@guestlist/atomicwork") ?? 0) / (allocated.get("openapi-fetch") ?? 0);
  expect(ratio).toBeGreaterThan(0);
  expect(ratio).toBeLessThanOrEqual(0.5);
});
