import { spawn } from "node:child_process";
import { basename } from "node:path";
import { toText } from "../changes/report/text.ts";
import { objections } from "../release/plan-changesets.ts";
import type { Regeneration } from "../release/regenerate.ts";
import { regenerate, StepFailure } from "../release/regenerate.ts";
import { runTurbo } from "../run-turbo.ts";
import { count, emphasise, printError } from "../terminal.ts";
import type { Command } from "./command.ts";
import { repositoryRoot, UsageError } from "./command.ts";

export const command: Command = {
  help: `
Usage: pnpm regenerate

Takes a change of specs all the way: lints them, generates the packages, builds and tests them, shows what changes for
their users, and writes the changesets. Only the vendors that something changed for are touched; when a step fails, the
working tree is put back as it was before. A new folder under specs/ becomes a package; the package of a folder that is
gone goes.

Exit codes
  0  done, or nothing had changed
  1  a spec is invalid, a package does not build, a test fails, or a changeset by hand gives too low a bump
`,
  options: {},
  async run({ positionals }) {
    if (positionals.length > 0) throw new UsageError("This command takes no names.");
    const root = repositoryRoot;
    // Ctrl-C ends the step that runs; that step then fails, and the working tree is put back.
    process.on("SIGINT", () => {});
    try {
      const result = await regenerate({
        root,
        install: () => runTool(root, ...pnpm(), "install", "--no-frozen-lockfile"),
        prove: async (names) => {
          const filters = names.map((name) => `--filter=${name}`);
          return (await runTurbo(root, ["build", "typecheck", "test", ...filters])).exitCode;
        },
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

function summarise({ touched, plan, changes, demands, changesets }: Regeneration): number {
  if (touched.length === 0 && plan.orphans.length === 0) {
    console.log("Nothing changed.");
    return 0;
  }
  console.log(`\n${toText(changes)}\n`);
  const files = plan.vendors.reduce((sum, vendor) => sum + vendor.changes.length, 0);
  console.log(`${count(touched.length, "vendor")} regenerated, ${count(files, "file")} written.`);
  for (const { path, text } of changesets)
    console.log(`${text === undefined ? "Removed" : "Wrote"} .changeset/${basename(path)}.`);
  for (const { vendor } of demands.filter(({ vendor }) => vendor.kind === "added"))
    console.log(firstPublish(vendor.packageName));
  for (const slug of plan.orphans) console.log(deprecation(slug));
  const problems = demands.flatMap(objections);
  for (const problem of problems) printError(problem);
  return problems.length === 0 ? 0 : 1;
}

function firstPublish(packageName: string): string {
  return (
    `${packageName} is not released yet. Trusted publishing is set up per package, and only for one that exists:\n` +
    `  publish its first version by hand (npm publish --access public), then name the release workflow on its settings page.`
  );
}

function deprecation(slug: string): string {
  return (
    `packages/${slug} is removed. What is on the registry stays there; tell its users:\n` +
    `  npm deprecate "@guestlist/${slug}" "No longer maintained."`
  );
}

/** The package manager that runs this, or the one that the project names. */
function pnpm(): [string, ...string[]] {
  const path = process.env.npm_execpath;
  if (path === undefined || !/pnpm/.test(path)) return ["npx", "--yes", "pnpm@12"];
  return /\.[cm]?js$/.test(path) ? [process.execPath, path] : [path];
}

function runTool(root: string, tool: string, ...args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(tool, args, { cwd: root, stdio: "inherit" });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}
