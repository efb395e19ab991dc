import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Git } from "../changes/git.ts";
import type { PlannedRelease } from "../release/changesets-tool.ts";
import { planReleases, runChangesets } from "../release/changesets-tool.ts";
import { measurePackage, sizeTable } from "../release/package-size.ts";
import { runTurbo } from "../run-turbo.ts";
import { columns, emphasise, printError } from "../terminal.ts";
import type { Command } from "./command.ts";
import { repositoryRoot } from "./command.ts";

export const command: Command = {
  help: `
Usage: pnpm release:publish [--dry-run]

Publishes the packages whose version the registry does not have, those that others depend on first, and tags each in git.
Only they are built. After a failure, run it again: what was published stays as it is, what is missing follows, and so do
the tags.

Options
  --dry-run   build and pack everything, publish and tag nothing
  -h, --help  show this text

Exit codes
  0  the registry has every package
  1  a package has no version yet, is not committed, does not build or could not be published
`,
  options: { "dry-run": { type: "boolean" } },
  async run({ flags }) {
    const root = repositoryRoot;
    const releases = await planReleases(root);
    const rows = releases.map(({ name, version, tag }) => [name, version, tag]);
    if (rows.length > 0) console.log(columns([["package", "version", "tag"], ...rows]));
    const problems = await obstacles(root, releases, flags.has("dry-run"));
    for (const problem of problems) printError(problem);
    if (problems.length > 0) return 1;
    if (releases.length > 0) {
      // What an earlier build left there would be published too.
      for (const { name } of releases)
        await rm(join(root, "packages", slugOf(name), "dist"), { recursive: true, force: true });
      const filters = releases.map(({ name }) => `--filter=${name}`);
      if ((await runTurbo(root, ["build", ...filters])).exitCode !== 0) return 1;
    }
    return flags.has("dry-run") ? await rehearse(root, releases) : await publish(root, releases);
  },
};

/** The folder of a package below `packages`. */
function slugOf(name: string): string {
  return name.replace("@guestlist/", "");
}

/** Why nothing can be published. */
async function obstacles(root: string, releases: PlannedRelease[], isRehearsal: boolean): Promise<string[]> {
  const unversioned = releases.filter(({ version }) => version === "0.0.0").map(({ name }) => name);
  const problems = unversioned.map((name) => `${name} has no version yet. Run "pnpm release:version" first.`);
  // A tag says which commit a version was made from.
  if (!isRehearsal && (await new Git(root).differs("HEAD", ["packages", "specs"])))
    problems.push(
      "The packages differ from the last commit. Commit them first, so that the tags tell the truth.",
    );
  return problems;
}

async function rehearse(root: string, releases: PlannedRelease[]): Promise<number> {
  const sizes = [];
  for (const { name } of releases) sizes.push(await measurePackage(root, slugOf(name)));
  if (sizes.length > 0) console.log(sizeTable(sizes));
  console.log(emphasise("A dry run: nothing was published, and nothing was tagged."));
  return 0;
}

async function publish(root: string, releases: PlannedRelease[]): Promise<number> {
  if (releases.length === 0) console.log("The registry has every package.");
  else if ((await runChangesets(root, ["publish"])) !== 0) {
    printError(
      'Not everything was published. Run "pnpm release:publish" again: only what is missing follows.',
    );
    return 1;
  }
  // Those of a run that ended between publishing and tagging, too.
  return await runChangesets(root, ["git-tag"]);
}
