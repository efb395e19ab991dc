import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import type { ComparisonCost } from "../compare-descriptions.ts";

const runTool = promisify(execFile);

export const title = "What it takes to compare two versions of GitHub's description";

/** Of npm's `@octokit/openapi`: two major versions, between which much has changed. */
const versions = ["22.0.0", "23.0.2"] as const;

/** In a process of its own, whose time and memory are those of the comparison. */
export async function run(): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-github-"));
  try {
    const files: string[] = [];
    for (const version of versions) files.push(await download(folder, version));
    const cost = await compare(files);
    const changes = Object.entries(cost.changes).map(([level, count]) => `${count} ${level}`);
    return [
      ["operations", "changes", "seconds", "of CPU", "MB at most"],
      [
        String(cost.operations),
        changes.join(", "),
        cost.seconds.toFixed(1),
        cost.cpuSeconds.toFixed(1),
        String(cost.megabytes),
      ],
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function download(folder: string, version: string): Promise<string> {
  const { stdout } = await runTool("npm", ["pack", "--silent", `@octokit/openapi@${version}`], {
    cwd: folder,
  });
  const file = "package/generated/api.github.com.json";
  const target = `--transform=s,^package/generated,${version},`;
  await runTool("tar", ["-x", "-z", "-f", stdout.trim(), target, file], { cwd: folder });
  return join(folder, version, "api.github.com.json");
}

function compare(files: string[]): Promise<ComparisonCost> {
  const script = resolve(import.meta.dirname, "../compare-descriptions.ts");
  return new Promise((settle, reject) => {
    const child = execFile(process.execPath, [script, ...files], { maxBuffer: 1 << 26 }, (error, stdout) => {
      if (error) reject(error);
      else settle(JSON.parse(stdout) as ComparisonCost); // what the script writes
    });
    child.stderr?.pipe(process.stderr);
  });
}
