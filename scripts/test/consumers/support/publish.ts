import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Clone } from "../../support/clone.ts";
import { mustRun } from "../../support/run.ts";
import type { Registry } from "./registry.ts";

/** Releases every package of a clone to a registry with changesets, whatever other registries have of them. */
export async function publishEverything(clone: Clone, registry: Registry): Promise<void> {
  const options = { cwd: clone.root, env: { npm_config_registry: registry.url } };
  const git = (...args: string[]) => mustRun("git", args, options);
  const changeset = (command: string) =>
    mustRun(join(clone.root, "node_modules/.bin/changeset"), [command], options);
  await clone.turbo("run", "build");
  // Changesets reads the history and writes tags.
  await git("init", "--quiet", "--initial-branch", "main");
  await git("config", "user.name", "Tests");
  await git("config", "user.email", "tests@example.com");
  await git("add", ".");
  await git("commit", "--quiet", "--message", "As it is now");
  await changeset("version");
  await writeFile(join(clone.root, ".npmrc"), registry.npmrc);
  await changeset("publish");
}
