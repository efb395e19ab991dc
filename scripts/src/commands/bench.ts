import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Part } from "../../bench/part.ts";
import { runTurbo } from "../run-turbo.ts";
import { columns, emphasise } from "../terminal.ts";
import type { Command } from "./command.ts";
import { repositoryRoot, UsageError } from "./command.ts";

const parts = join(repositoryRoot, "scripts/bench/parts");

/** Everything that can be measured is a file in one folder. */
const names = readdirSync(parts)
  .map((file) => file.replace(/\.ts$/, ""))
  .sort();

export const command: Command = {
  help: `
Usage: pnpm bench [part...]

Builds the packages and measures them: everything, or the parts named. The parts are:

  ${names.join("\n  ")}

Times depend on the machine and on what else it does; the ratios beside them are of one run. Nothing outside this machine
is contacted, but for the package registry.

Exit codes
  0  everything was measured
  1  something could not be
  2  the command line is wrong
`,
  options: {},
  takesNames: true,
  async run({ positionals }) {
    const unknown = positionals.filter((name) => !names.includes(name));
    if (unknown.length > 0) {
      throw new UsageError(
        `There is nothing to measure named ${unknown.join(", ")}. There is: ${names.join(", ")}.`,
      );
    }
    if ((await runTurbo(repositoryRoot, ["build"])).exitCode !== 0) return 1;
    const packages = join(repositoryRoot, "packages");
    for (const name of positionals.length > 0 ? positionals : names) {
      const { href } = pathToFileURL(join(parts, `${name}.ts`));
      const part = (await import(href)) as Part; // what every file of the folder exports
      console.log(emphasise(`\n${part.title}`));
      console.log(columns(await part.run(packages)));
    }
    return 0;
  },
};
