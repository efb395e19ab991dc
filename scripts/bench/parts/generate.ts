import { appendFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { importDocument } from "../../src/import/import-document.ts";
import { addScripts } from "../../test/support/command-line.ts";
import { installCorpus } from "../../testing/corpus/install.ts";
import type { SyntheticSize } from "../synthetic/synthetic-workspace.ts";
import { createSyntheticWorkspace } from "../synthetic/synthetic-workspace.ts";
import type { Usage } from "../usage.ts";
import { measure, median } from "../usage.ts";

export const title = "Generation: processor time of all threads, time that passes, and peak memory";

const runs = 3;
const operations = 50;

export async function run(packages: string): Promise<string[][]> {
  const root = dirname(packages);
  const scratch = await mkdtemp(join(tmpdir(), "bench-generate-"));
  try {
    const rows = [["", "processor", "ratio", "limit", "passes", "ratio", "memory"]];
    rows.push(...(await compareOnGitHub(root, scratch)));
    rows.push(...(await growWithVendors(scratch)));
    rows.push(...(await growWithOperations(scratch)));
    return rows;
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** The package of GitHub's description, and openapi-typescript's own command on the same file, by turns. */
async function compareOnGitHub(root: string, scratch: string): Promise<string[][]> {
  const modules = await installCorpus(join(root, ".corpus"));
  const document = join(modules, "@octokit/openapi/generated/api.github.com.json");
  const workspace = join(scratch, "github");
  await importDocument({ specsFolder: join(workspace, "specs"), slug: "github", from: document });
  await addScripts({ root: workspace });
  const command = join(
    dirname(createRequire(import.meta.url).resolve("openapi-typescript/package.json")),
    "bin/cli.js",
  );
  const usages = { whole: [] as Usage[], types: [] as Usage[] };
  for (let index = 0; index < runs; index++) {
    usages.whole.push(await generateAll(workspace));
    usages.types.push(await measure(command, [document, "-o", join(scratch, "types.ts")]));
  }
  const types = median(usages.types);
  return [
    row("GitHub: openapi-typescript's command", types, types),
    row("GitHub: the whole package", median(usages.whole), types, 1.15),
  ];
}

/** Vendors that are alike: none generated, all up to date, one changed. */
async function growWithVendors(scratch: string): Promise<string[][]> {
  const rows: string[][] = [];
  let four: Usage | undefined;
  for (const vendors of [4, 16, 64, 256]) {
    const workspace = await createWorkspace(scratch, { vendors, operations });
    const cold = await repeat(vendors > 64 ? 1 : runs, () => generateAll(workspace));
    four ??= cold;
    const none = await repeat(runs, () => generate(workspace));
    const one = await repeat(runs, async () => {
      await appendFile(join(workspace, "specs/vendor-001/openapi.yaml"), "# changed\n");
      return generate(workspace);
    });
    rows.push(
      row(
        `${vendors} vendors, cold (ratio: to ${vendors} times a fourth of 4)`,
        cold,
        times(four, vendors / 4),
        1.1,
      ),
      row(
        `${vendors} vendors, nothing changed (ratio: to cold)`,
        none,
        cold,
        vendors < 64 ? undefined : 0.05,
      ),
      row(
        `${vendors} vendors, one changed (ratio: to cold)`,
        one,
        cold,
        vendors < 64 ? undefined : 1 / vendors + 0.1,
      ),
    );
  }
  return rows;
}

/** As many operations in one vendor as in twenty. */
async function growWithOperations(scratch: string): Promise<string[][]> {
  const spread = await createWorkspace(scratch, { vendors: 1000 / operations, operations });
  const whole = await createWorkspace(scratch, { vendors: 1, operations: 1000 });
  const base = await repeat(runs, () => generateAll(spread));
  return [
    row(
      `1,000 operations in one vendor, cold (ratio: to as many in ${1000 / operations})`,
      await repeat(runs, () => generateAll(whole)),
      base,
    ),
  ];
}

async function createWorkspace(scratch: string, size: SyntheticSize): Promise<string> {
  const workspace = join(scratch, `${size.vendors}-vendors`);
  await createSyntheticWorkspace(workspace, size);
  return workspace;
}

/** Generates every package of a workspace, with nothing known of former runs but what Node has compiled. */
async function generateAll(workspace: string): Promise<Usage> {
  await rm(join(workspace, "packages"), { recursive: true, force: true });
  await rm(join(workspace, ".turbo/generate.json"), { force: true });
  await mkdir(join(workspace, "packages"));
  return generate(workspace);
}

function generate(workspace: string): Promise<Usage> {
  return measure(join(workspace, "scripts/src/cli.ts"), ["generate"]);
}

/** The median of several measurements. */
async function repeat(count: number, take: () => Promise<Usage>): Promise<Usage> {
  const usages: Usage[] = [];
  for (let index = 0; index < count; index++) usages.push(await take());
  return median(usages);
}

function times({ seconds, elapsed, megabytes }: Usage, factor: number): Usage {
  return { seconds: seconds * factor, elapsed: elapsed * factor, megabytes };
}

function row(what: string, usage: Usage, base: Usage, limit?: number): string[] {
  return [
    what,
    `${usage.seconds.toFixed(2)} s`,
    (usage.seconds / base.seconds).toFixed(3),
    limit?.toFixed(3) ?? "",
    `${usage.elapsed.toFixed(2)} s`,
    (usage.elapsed / base.elapsed).toFixed(3),
    `${usage.megabytes.toFixed(0)} MB`,
  ];
}
