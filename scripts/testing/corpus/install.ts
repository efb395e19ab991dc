import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { readIfPresent } from "../../src/write/apply-changes.ts";
import dependencies from "./packages.json" with { type: "json" };

/** Installs the packages that hold the documents, unless they are there; resolves to their folder. */
export async function installCorpus(folder: string): Promise<string> {
  const manifest = `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`;
  const installed = join(folder, "installed.json");
  if ((await readIfPresent(installed)) !== manifest) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "package.json"), manifest);
    const install = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
    await promisify(execFile)("npm", install, { cwd: folder, shell: process.platform === "win32" });
    await writeFile(installed, manifest);
  }
  return join(folder, "node_modules");
}
