import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** The new generation of the heap, in MiB: more than a round of calls allocates, so that nothing is collected in it. */
const newGeneration = 128;

/** The bytes that a call allocates, by the name of the client. */
export async function measureAllocation(packages: string): Promise<Map<string, number>> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--expose-gc",
    `--min-semi-space-size=${newGeneration}`,
    `--max-semi-space-size=${newGeneration}`,
    join(import.meta.dirname, "allocated-bytes.ts"),
    packages,
  ]);
  return new Map(Object.entries(JSON.parse(stdout) as Record<string, number>)); // what the program prints
}
