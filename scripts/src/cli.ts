import "./compile-cache.ts";
import { parseArgs } from "node:util";
import type { Command } from "./commands/command.ts";
import { UsageError } from "./commands/command.ts";
import { SpecError } from "./spec-problem.ts";
import { emphasise, printError } from "./terminal.ts";

const commands: Record<string, () => Promise<{ command: Command }>> = {
  bench: () => import("./commands/bench.ts"),
  changes: () => import("./commands/changes.ts"),
  "changeset:auto": () => import("./commands/changeset-auto.ts"),
  corpus: () => import("./commands/corpus.ts"),
  generate: () => import("./commands/generate.ts"),
  "new-vendor": () => import("./commands/new-vendor.ts"),
  regenerate: () => import("./commands/regenerate.ts"),
  "release:publish": () => import("./commands/release-publish.ts"),
  "release:version": () => import("./commands/release-version.ts"),
  specs: () => import("./commands/specs.ts"),
  start: () => import("./commands/start.ts"),
  test: () => import("./commands/test.ts"),
};

const [name = "", ...rest] = process.argv.slice(2);
process.exitCode = await run(name, rest);

/** 0: done; 1: done, and something is wrong with the specs, the packages or the tests; 2: the command line is wrong. */
async function run(name: string, args: string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    printError(
      `There is no command ${JSON.stringify(name)}. The commands are: ${Object.keys(commands).join(", ")}.`,
    );
    return 2;
  }
  const { command } = await load();
  try {
    const { values, positionals } = parse(command, args);
    if (values.help) {
      console.log(command.help.trim());
      return 0;
    }
    const texts = Object.entries(values).flatMap(([option, value]) =>
      typeof value === "string" ? [[option, value]] : [],
    );
    return await command.run({
      flags: new Set(Object.keys(values)),
      values: Object.fromEntries(texts),
      positionals,
    });
  } catch (error) {
    return explain(error, name);
  }
}

function parse({ options, takesNames = false }: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      options: { ...options, help: { type: "boolean", short: "h" } },
      allowPositionals: takesNames,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function explain(error: unknown, name: string): number {
  if (error instanceof SpecError) {
    printError(error.message);
    const count = error.problems.length;
    printError(`\n${emphasise(`${count} ${count === 1 ? "problem" : "problems"}; nothing was written.`)}`);
    return 1;
  }
  if (error instanceof UsageError) {
    printError(`${error.message}\nRun "pnpm ${name} --help" for what there is.`);
    return 2;
  }
  throw error;
}
