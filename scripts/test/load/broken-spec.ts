import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadSpec } from "../../src/load/load-spec.ts";
import { SpecError, type SpecProblem } from "../../src/spec-problem.ts";

/** The valid specs that the tests break: the same API in one file (`acme`) and in several (`acme-split`). */
export const fixtures = fileURLToPath(new URL("fixtures/specs", import.meta.url));

export type Vendor = "acme" | "acme-split";

/** Something that is done to the folder of a vendor's spec. */
export type Change = (folder: string) => Promise<void>;

/** Replaces the first occurrence of a text in a file. */
export function replace(from: string, to: string, file = "openapi.yaml"): Change {
  return async (folder) => {
    const absolutePath = path.join(folder, file);
    const content = await readFile(absolutePath, "utf8");
    if (!content.includes(from)) throw new Error(`The fixture ${file} has no ${JSON.stringify(from)}`);
    await writeFile(
      absolutePath,
      content.replace(from, () => to),
    );
  };
}

export function write(file: string, content: string | Uint8Array): Change {
  return (folder) => writeFile(path.join(folder, file), content);
}

export function remove(file: string): Change {
  return (folder) => rm(path.join(folder, file));
}

export function makeFolder(file: string): Change {
  return async (folder) => {
    await mkdir(path.join(folder, file));
  };
}

/** One fault, and the one problem that it is. */
export interface BrokenSpec {
  name: string;
  vendor?: Vendor;
  change: Change | Change[];
  /** Without the specs folder and the vendor. */
  file?: string;
  pointer: string;
  rule: string;
  found: string;
  expected: string;
  mend: string;
}

/** A test for each broken spec: it gives exactly its problem. */
export function testBrokenSpecs(brokenSpecs: readonly BrokenSpec[]): void {
  test.each(brokenSpecs)("$name", async ({ vendor = "acme", change, file = "openapi.yaml", ...told }) => {
    const problems = await problemsOf(vendor, change);
    const { pointer, rule, found, expected, mend } = told;
    expect(problems.map(withoutPosition)).toEqual([
      { file: `specs/${vendor}/${file}`, pointer, rule, found, expected, mend },
    ]);
  });
}

/** What is wrong with a spec after it was changed. */
export async function problemsOf(vendor: Vendor, change: Change | Change[]): Promise<readonly SpecProblem[]> {
  return withChangedSpec(vendor, change, async (specsFolder) => {
    try {
      await loadSpec(specsFolder, vendor);
      return [];
    } catch (error) {
      if (error instanceof SpecError) return error.problems;
      throw error;
    }
  });
}

/** Does something with a changed copy of a spec. */
export async function withChangedSpec<Result>(
  vendor: Vendor,
  change: Change | Change[],
  use: (specsFolder: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(path.join(tmpdir(), "guestlist-"));
  try {
    const specsFolder = path.join(root, "specs");
    await cp(path.join(fixtures, vendor), path.join(specsFolder, vendor), { recursive: true });
    for (const apply of [change].flat()) await apply(path.join(specsFolder, vendor));
    return await use(specsFolder);
  } finally {
    await rm(root, { recursive: true });
  }
}

function withoutPosition({ line: _line, column: _column, ...problem }: SpecProblem): SpecProblem {
  return problem;
}
