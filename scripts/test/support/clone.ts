import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { mustRun } from "./run.ts";

const root = resolve(import.meta.dirname, "../../..");

/** A copy of this repository outside of it, as the working tree has it, with its dependencies installed. */
export interface Clone {
  root: string;
  /** Runs turbo, which takes from the cache of this repository what has been built here. */
  turbo(...args: string[]): Promise<string>;
  remove(): Promise<void>;
}

export async function cloneRepository(): Promise<Clone> {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-"));
  const remove = () => rm(folder, { recursive: true, maxRetries: 5 });
  try {
    for (const file of await listFiles()) await cp(join(root, file), join(folder, file));
    const install = ["install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts"];
    await mustRun("pnpm", install, { cwd: folder });
  } catch (error) {
    await remove();
    throw error;
  }
  const turbo = join(folder, "node_modules/.bin/turbo");
  const cache = ["--cache-dir", join(root, ".turbo/cache")];
  const env = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  return {
    root: folder,
    turbo: (...args) => mustRun(turbo, [...args, ...cache], { cwd: folder, env }),
    remove,
  };
}

/** What git tracks or would track, apart from what has been deleted. */
async function listFiles(): Promise<string[]> {
  const list = async (...options: string[]) => {
    const listed = await mustRun("git", ["ls-files", "-z", ...options], { cwd: root });
    return listed.split("\0").filter((path) => path !== "");
  };
  const deleted = new Set(await list("--deleted"));
  return (await list("--cached", "--others", "--exclude-standard")).filter((path) => !deleted.has(path));
}
