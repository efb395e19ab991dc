import { basename } from "node:path";
import { higherBump } from "../changes/change.ts";
import { compareRepository } from "../changes/compare-repository.ts";
import { changesetWrites, demandsOf, objections } from "../release/plan-changesets.ts";
import { columns, emphasise, printError, progress } from "../terminal.ts";
import { applyChanges } from "../write/apply-changes.ts";
import type { Command } from "./command.ts";
import { repositoryRoot } from "./command.ts";

export const command: Command = {
  help: `
Usage: pnpm changeset:auto [--check]

Writes a changeset for each package that changed since its last release, with the bump that its changes ask for and a
summary by operation: .changeset/auto-<vendor>.md, which is kept up to date and goes when nothing is left to release. A
changeset by hand that gives at least that bump is kept, and none is written beside it.

Options
  --check     write nothing; fail if a package has changed and its changesets give it less than it needs
  -h, --help  show this text

Exit codes
  0  every changed package has the changeset that it needs
  1  a spec is invalid, or a changeset by hand gives a lower bump than the changes ask for
  2  the command line is wrong
`,
  options: { check: { type: "boolean" } },
  async run({ flags }) {
    const root = repositoryRoot;
    const changes = await compareRepository({ root, slugs: [], onProgress: progress });
    if (!flags.has("check")) {
      const writes = await changesetWrites(root, await demandsOf(root, changes));
      await applyChanges(writes);
      for (const { path, text } of writes)
        console.log(`${text === undefined ? "removed" : "wrote"} .changeset/${basename(path)}`);
    }
    const demands = await demandsOf(root, changes);
    const rows = demands.map(({ vendor, computed, declared, versioned }) => [
      vendor.packageName,
      computed,
      higherBump(declared, versioned),
    ]);
    if (rows.length > 0) console.log(columns([["package", "needs", "gets"], ...rows]));
    else console.log(emphasise("No package changed."));
    const problems = demands.flatMap(objections);
    for (const problem of problems) printError(problem);
    return problems.length === 0 ? 0 : 1;
  },
};
