import { compareRepository } from "../changes/compare-repository.ts";
import { readChangesets } from "../release/changesets.ts";
import { runChangesets } from "../release/changesets-tool.ts";
import { demandsOf, objections } from "../release/plan-changesets.ts";
import { printError, progress } from "../terminal.ts";
import type { Command } from "./command.ts";
import { repositoryRoot } from "./command.ts";

export const command: Command = {
  help: `
Usage: pnpm release:version

Turns the changesets that wait into versions and changelogs: of the packages that they name, and patches of all that depend on
them, since what Node runs of a client has the runtime in it. Nothing is published; commit the result, and then run
"pnpm release:publish".

Exit codes
  0  the versions are written, or no changeset waits
  1  a changeset gives a package less than its changes ask for; nothing is written
`,
  options: {},
  async run() {
    const root = repositoryRoot;
    if ((await readChangesets(root)).length === 0) {
      console.log("No changeset waits for a release.");
      return 0;
    }
    const changes = await compareRepository({ root, slugs: [], onProgress: progress });
    const problems = (await demandsOf(root, changes)).flatMap(objections);
    for (const problem of problems) printError(problem);
    if (problems.length > 0) return 1;
    return await runChangesets(root, ["version"]);
  },
};
