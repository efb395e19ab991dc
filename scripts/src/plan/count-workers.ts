import { readdir, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";

/**
 * What makes up for a further thread, which takes two to three seconds of processor time to load the libraries and to warm
 * up. A megabyte of specs takes about two to plan, so that where there are only two processors, which compile and collect
 * garbage besides, the time that passes is shorter from about three megabytes on.
 */
const bytesPerWorker = 2_000_000;

/**
 * How many threads are worth their start for some vendors: one for every two megabytes of specs, at most as many as the
 * machine has processors, or as there are vendors.
 */
export async function countWorkers(root: string, slugs: readonly string[]): Promise<number> {
  if (slugs.length < 2) return 0;
  const sizes = await Promise.all(slugs.map((slug) => folderSize(join(root, "specs", slug))));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const workers = Math.min(Math.floor(bytes / bytesPerWorker), availableParallelism(), slugs.length);
  return workers < 2 ? 0 : workers;
}

async function folderSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
