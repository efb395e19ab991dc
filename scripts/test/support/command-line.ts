import { cp, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Outcome } from "./run.ts";
import { run } from "./run.ts";

const scripts = resolve(import.meta.dirname, "../..");

/** Puts a copy of the generator into a repository, whose packages it then writes. */
export async function addScripts({ root }: { root: string }): Promise<void> {
  await cp(join(scripts, "src"), join(root, "scripts/src"), { recursive: true });
  await cp(join(scripts, "package.json"), join(root, "scripts/package.json"));
  await symlink(join(scripts, "node_modules"), join(root, "scripts/node_modules"));
}

/** Runs `node scripts/src/cli.ts` of a repository. */
export async function runCli(
  root: string,
  args: string[],
  { cwd = root, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Outcome> {
  return await run(process.execPath, [join(root, "scripts/src/cli.ts"), ...args], { cwd, env });
}
