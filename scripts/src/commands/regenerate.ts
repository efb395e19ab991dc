import { basename } from "node:path";
import { toText } from "../changes/report/text.ts";
import { runPnpm } from "../pnpm.ts";
import { measurePackage, sizeTable } from "../release/package-size.ts";
import { objections } from "../release/plan-changesets.ts";
import type { Regeneration, RemovedPackage } from "../release/regenerate.ts";
import { regenerate, StepFailure } from "../release/regenerate.ts";
import { runTurbo } from "../run-turbo.ts";
import { count, emphasise, printError } from "../terminal.ts";
import type { Command } from "./command.ts";
import { repositoryRoot } from "./command.ts";

export const command: Command = {
  help: `
Usage: pnpm regenerate

Takes a change of specs all the way: lints them, generates the packages, builds and tests them, shows what changes for
their users and how large the packages are, and writes the changesets. Only the vendors that something changed for are
touched; when a step fails, the working tree is put back as it was before. A new folder under specs/ becomes a package;
the package of a folder that is gone goes.

Exit codes
  0  done, or nothing had changed
  1  a spec is invalid, a package does not build, a test fails, or a changeset by hand gives too low a bump
`,
  options: {},
  async run() {
    const root = repositoryRoot;
    // Ctrl-C ends the step that runs, whatever it says of itself then, and the working tree is put back.
    let isInterrupted = false;
    process.on("SIGINT", () => {
      isInterrupted = true;
    });
    const unlessInterrupted = (exitCode: number) => (isInterrupted ? 1 : exitCode);
    try {
      const result = await regenerate({
        root,
        install: async () =>
          unlessInterrupted(await runPnpm(root, ["install", "--no-frozen-lockfile", "--prefer-offline"])),
        prove: async (names) => {
          const filters = names.map((name) => `--filter=${name}`);
          const { exitCode } = await runTurbo(root, ["build", "typecheck", "test", ...filters]);
          return unlessInterrupted(exitCode);
        },
        measure: (slug) => measurePackage(root, slug),
        onProgress: (message) => console.log(emphasise(`> ${message}`)),
      });
      return summarise(result);
    } catch (error) {
      if (!(error instanceof StepFailure)) throw error;
      printError(error.message);
      return 1;
    }
  },
};

function summarise({ touched, removed, plan, sizes, changes, demands, changesets }: Regeneration): number {
  if (touched.length === 0 && removed.length === 0) {
    console.log("Nothing changed.");
    return 0;
  }
  console.log(`\n${toText(changes)}\n`);
  const files = plan.vendors.reduce((sum, vendor) => sum + vendor.changes.length, 0);
  console.log(`${count(touched.length, "vendor")} regenerated, ${count(files, "file")} written.`);
  if (sizes.length > 0) console.log(sizeTable(sizes));
  for (const { path, text } of changesets)
    console.log(`${text === undefined ? "Removed" : "Wrote"} .changeset/${basename(path)}.`);
  for (const { vendor } of demands.filter(({ vendor }) => vendor.kind === "added"))
    console.log(firstPublish(vendor.packageName));
  for (const each of removed) console.log(deprecation(each));
  const problems = demands.flatMap(objections);
  for (const problem of problems) printError(problem);
  return problems.length === 0 ? 0 : 1;
}

function firstPublish(packageName: string): string {
  return (
    `${packageName} is not on the registry yet. A workflow can be trusted to publish only what exists there:\n` +
    `  after merging, run "pnpm release:publish" once as a person who may publish (npm login),\n` +
    `  then name the release workflow as its trusted publisher in the package's settings.`
  );
}

function deprecation({ slug, lastRelease }: RemovedPackage): string {
  if (lastRelease === undefined)
    return `packages/${slug} is removed. It was never released, so there is nothing to tell anybody.`;
  return (
    `packages/${slug} is removed. ${lastRelease} and those before it stay on the registry. Tell their users, as a\n` +
    `person who may publish the package (npm login; what the workflow may do does not include it):\n` +
    `  npm deprecate "@guestlist/${slug}" "No longer maintained."`
  );
}
