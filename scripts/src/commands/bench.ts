import { join } from "node:path";
import { benchEditor } from "../../bench/parts/editor.ts";
import { benchInstall } from "../../bench/parts/install.ts";
import { benchPackages } from "../../bench/parts/packages.ts";
import { benchTypes } from "../../bench/parts/types.ts";
import { runTurbo } from "../run-turbo.ts";
import { columns, emphasise } from "../terminal.ts";
import type { Command } from "./command.ts";
import { repositoryRoot, UsageError } from "./command.ts";

const packages = join(repositoryRoot, "packages");

/** What is measured, by the word that asks for it. */
const parts: Record<string, { title: string; run(): Promise<number> }> = {
  install: { title: "What an installation adds", run: () => table(benchInstall()) },
  types: { title: "What 80 calls cost a compiler", run: () => table(benchTypes(packages)) },
  editor: { title: "What an editor waits for", run: () => table(benchEditor(packages)) },
  packages: { title: "What the packages measure of themselves", run: () => benchPackages(packages) },
};

export const command: Command = {
  help: `
Usage: pnpm bench [install] [types] [editor] [packages]

Measures, all of it or the parts named:

  install    the packages and bytes that "npm install @guestlist/<vendor>" adds
  types      the types that a compiler instantiates for 80 calls, and its check time, beside plain openapi-fetch
  editor     the time until an editor completes a parameter, beside plain openapi-fetch
  packages   the "bench" script of each package that has one

Times depend on the machine and on what else it does; the ratios beside them are of one run. Nothing outside this machine
is contacted, but for the package registry.

Exit codes
  0  everything was measured
  1  something could not be
  2  the command line is wrong
`,
  options: {},
  async run({ positionals }) {
    const unknown = positionals.filter((name) => !(name in parts));
    if (unknown.length > 0) {
      throw new UsageError(
        `There is nothing to measure named ${unknown.join(", ")}. There is: ${Object.keys(parts).join(", ")}.`,
      );
    }
    if ((await runTurbo(repositoryRoot, ["build"])).exitCode !== 0) return 1;
    let worst = 0;
    for (const [name, { title, run }] of Object.entries(parts)) {
      if (positionals.length > 0 && !positionals.includes(name)) continue;
      console.log(emphasise(`\n${title}`));
      worst = Math.max(worst, await run());
    }
    return worst === 0 ? 0 : 1;
  },
};

async function table(rows: Promise<string[][]>): Promise<number> {
  console.log(columns(await rows));
  return 0;
}
