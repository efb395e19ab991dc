import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Runs what packages measure of themselves: the `bench` script of each that has one. Resolves to the worst exit code. */
export async function benchPackages(packages: string): Promise<number> {
  let worst = 0;
  for (const name of (await readdir(packages)).sort()) {
    const folder = join(packages, name);
    const { scripts = {} } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
      scripts?: Record<string, string>;
    };
    if (scripts["bench"] === undefined) continue;
    console.log(`\npackages/${name}`);
    worst = Math.max(worst, await runScript(folder, "bench"));
  }
  return worst;
}

function runScript(folder: string, script: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn("pnpm", ["run", "--silent", script], { cwd: folder, stdio: "inherit" });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
