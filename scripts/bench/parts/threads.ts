import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { listVendors } from "../../src/load/list-vendors.ts";
import { countWorkers } from "../../src/plan/count-workers.ts";
import { createSyntheticWorkspace } from "../synthetic/synthetic-workspace.ts";
import { measure } from "../usage.ts";

export const title = "Threads: what they save of the time that passes, and what they cost of processor time";

const planOnce = join(import.meta.dirname, "../plan-once.ts");

export async function run(): Promise<string[][]> {
  const scratch = await mkdtemp(join(tmpdir(), "bench-threads-"));
  try {
    const rows = [["vendors of 50 operations", "threads", "chosen", "processor", "ratio", "passes", "ratio"]];
    for (const vendors of [16, 64]) rows.push(...(await compare(join(scratch, String(vendors)), vendors)));
    return rows;
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** The same work on one thread, and shared by two and by as many as there are processors. */
async function compare(workspace: string, vendors: number): Promise<string[][]> {
  await createSyntheticWorkspace(workspace, { vendors, operations: 50 });
  const chosen = await countWorkers(workspace, await listVendors(join(workspace, "specs")));
  const one = await measure(planOnce, [workspace, "0"]);
  const rows: string[][] = [];
  for (const threads of new Set([1, 2, availableParallelism()])) {
    const usage = threads === 1 ? one : await measure(planOnce, [workspace, String(threads)]);
    rows.push([
      String(vendors),
      String(threads),
      Math.max(chosen, 1) === threads ? "yes" : "",
      `${usage.seconds.toFixed(2)} s`,
      (usage.seconds / one.seconds).toFixed(2),
      `${usage.elapsed.toFixed(2)} s`,
      (usage.elapsed / one.elapsed).toFixed(2),
    ]);
  }
  return rows;
}
