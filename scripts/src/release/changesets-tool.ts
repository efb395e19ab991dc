import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readProgram, runProgram } from "../run-program.ts";

/** Runs changesets, its output passed on; resolves to the exit code. */
export function runChangesets(root: string, args: string[]): Promise<number> {
  return runProgram(root, "changeset", args);
}

/** A version of a package that the registry does not have. */
export interface PlannedRelease {
  name: string;
  version: string;
  /** What npm calls a tag: the name that people install it by when they give no version. */
  tag: string;
}

/** Asks the registry which packages it does not have as they are here, in the order in which they have to be published. */
export async function planReleases(root: string): Promise<PlannedRelease[]> {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-release-"));
  try {
    const output = join(folder, "plan.json");
    await readProgram(root, "changeset", ["publish-plan", "--output", output]);
    const { plan } = JSON.parse(await readFile(output, "utf8")) as {
      plan: (PlannedRelease & { kind: "publish" | "tag-only" })[][];
    }; // what changesets documents as version 1
    return plan.flat().filter(({ kind }) => kind === "publish");
  } finally {
    await rm(folder, { recursive: true });
  }
}
