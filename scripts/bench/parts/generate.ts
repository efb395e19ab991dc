import { appendFile, cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { importDocument } from "../../src/import/import-document.ts";
import { installCorpus } from "../../testing/corpus/install.ts";
import type { Usage } from "../usage.ts";
import { measure, median } from "../usage.ts";

export const title = "Generation: processor time and peak memory";

const runs = 3;
const generateOnce = join(import.meta.dirname, "../generate-once.ts");

export async function run(packages: string): Promise<string[][]> {
  const root = dirname(packages);
  const scratch = await mkdtemp(join(tmpdir(), "bench-generate-"));
  try {
    const rows = [["", "seconds", "megabytes", "ratio"]];
    rows.push(...(await compareOnGitHub(root, scratch)), ...(await growWithVendors(root, scratch)));
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
  const command = join(
    dirname(createRequire(import.meta.url).resolve("openapi-typescript/package.json")),
    "bin/cli.js",
  );
  const usages = { whole: [] as Usage[], types: [] as Usage[] };
  for (let index = 0; index < runs; index++) {
    await rm(join(workspace, "packages"), { recursive: true, force: true });
    await rm(join(workspace, ".turbo"), { recursive: true, force: true });
    await mkdir(join(workspace, "packages"));
    usages.whole.push(await measure(generateOnce, [workspace]));
    usages.types.push(await measure(command, [document, "-o", join(scratch, "types.ts")]));
  }
  const types = median(usages.types);
  return [
    row("GitHub: openapi-typescript's command", types, types),
    row("GitHub: the whole package", median(usages.whole), types),
  ];
}

/** Copies of one vendor: none generated, all up to date, one changed. */
async function growWithVendors(root: string, scratch: string): Promise<string[][]> {
  const rows: string[][] = [];
  let perVendor: Usage | undefined;
  for (const count of [4, 16, 64]) {
    const workspace = join(scratch, String(count));
    await mkdir(join(workspace, "packages"), { recursive: true });
    for (let index = 0; index < count; index++) {
      await cp(join(root, "specs/awork"), join(workspace, `specs/vendor-${index}`), { recursive: true });
    }
    const cold = await measure(generateOnce, [workspace]);
    perVendor ??= { seconds: cold.seconds / count, megabytes: cold.megabytes };
    const expected = { ...perVendor, seconds: perVendor.seconds * count };
    rows.push(row(`${count} vendors, cold (ratio: to ${count} times a fourth of 4)`, cold, expected));
    rows.push(
      row(
        `${count} vendors, nothing changed (ratio: to cold)`,
        await measure(generateOnce, [workspace]),
        cold,
      ),
    );
    await appendFile(join(workspace, "specs/vendor-1/openapi.yaml"), "# changed\n");
    rows.push(
      row(`${count} vendors, one changed (ratio: to cold)`, await measure(generateOnce, [workspace]), cold),
    );
  }
  return rows;
}

function row(what: string, { seconds, megabytes }: Usage, base: Usage): string[] {
  return [what, seconds.toFixed(2), megabytes.toFixed(0), (seconds / base.seconds).toFixed(2)];
}
