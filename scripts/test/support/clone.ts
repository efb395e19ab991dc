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
  const clone = await mkdtemp(join(tmpdir(), "guestlist-"));
  const listed = await mustRun("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  const removed = await mustRun("git", ["ls-files", "-z", "--deleted"], { cwd: root });
  const gone = new Set(removed.split("\0"));
  for (const file of listed.split("\0").filter((path) => !gone.has(path)))
    await cp(join(root, file), join(clone, file));
  const install = ["install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts"];
  await mustRun("pnpm", install, { cwd: clone });
  const cache = join(root, ".turbo/cache");
  const env = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  return {
    root: clone,
    turbo: (...args) =>
      mustRun(join(clone, "node_modules/.bin/turbo"), [...args, "--cache-dir", cache], { cwd: clone, env }),
    remove: () => rm(clone, { recursive: true, maxRetries: 5 }),
  };
}
