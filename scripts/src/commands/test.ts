import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { planGeneration } from "../generate.ts";
import { runProgram } from "../run-program.ts";
import { runTurbo } from "../run-turbo.ts";
import { columns, count, emphasise, printError } from "../terminal.ts";
import { readIfPresent } from "../write/apply-changes.ts";
import type { Command } from "./command.ts";
import { repositoryRoot } from "./command.ts";
import { reportCheck } from "./generate.ts";

export const command: Command = {
  help: `
Usage: pnpm test

Proves everything that is proven about the packages: formatting and lint, that the packages are what the specs generate,
that everything builds and type-checks, and every test of every package. What did not change is taken from turbo's cache.
The last line sums up the tests: "N passed, N failed, N skipped".

Exit codes
  0  everything holds
  1  something does not
  2  the command line is wrong
`,
  options: {},
  async run() {
    const root = repositoryRoot;
    console.log(emphasise("1/3 Format and lint"));
    const lint = await runProgram(root, "biome", [
      "ci",
      "--error-on-warnings",
      ...(process.stdout.isTTY ? [] : ["--colors=off"]),
    ]);
    console.log(emphasise("\n2/3 Compare the packages with their specs"));
    const generated = reportCheck(await planGeneration({ root }, [], { afresh: true }));
    console.log(emphasise("\n3/3 Build, type-check, test"));
    await removeResults(root);
    const { exitCode, summary } = await runTurbo(root, ["build", "typecheck", "test", "--continue"]);
    console.log(`${count(summary.attempted, "task")}, ${summary.cached} from turbo's cache`);
    const results = await readResults(root);
    console.log(columns([["package", "passed", "failed", "skipped"], ...results.map(toRow)]));
    for (const report of await readReports(root)) console.log(report);
    const total = results.reduce(add, { package: "", passed: 0, failed: 0, skipped: 0 });
    const failures = [lint, generated, exitCode].filter((code) => code !== 0).length;
    if (failures > 0 && total.failed === 0) printError("Something other than a test failed; see above.");
    console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
    return failures === 0 && total.failed === 0 && total.passed > 0 ? 0 : 1;
  },
};

interface TestResults {
  package: string;
  passed: number;
  failed: number;
  skipped: number;
}

/** The parts that are read of what vitest's JSON reporter writes. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: "passed" | "failed"; assertionResults: { status: string }[] }[];
}

/** Where each package's test task leaves its results; turbo restores them with the task. */
const resultsFile = ".test-results/vitest.json";

async function testedFolders(root: string): Promise<string[]> {
  const packages = (await readdir(join(root, "packages"))).sort();
  return [...packages.map((name) => `packages/${name}`), "scripts"];
}

async function removeResults(root: string): Promise<void> {
  for (const folder of await testedFolders(root)) await rm(join(root, folder, resultsFile), { force: true });
}

async function readResults(root: string): Promise<TestResults[]> {
  const results: TestResults[] = [];
  for (const folder of await testedFolders(root)) {
    const text = await readIfPresent(join(root, folder, resultsFile));
    if (text === undefined) continue;
    const report = JSON.parse(text) as VitestReport; // vitest's own format
    // One that does not load, or whose set-up fails, has no failed test.
    const brokenFiles = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === "failed" && assertionResults.every((test) => test.status !== "failed"),
    );
    results.push({
      package: folder,
      passed: report.numPassedTests,
      failed: report.numFailedTests + brokenFiles.length,
      skipped: report.numPendingTests + report.numTodoTests,
    });
  }
  return results;
}

/** What a suite has to say beside its numbers, such as what it covered. */
async function readReports(root: string): Promise<string[]> {
  const folders = await testedFolders(root);
  const reports = await Promise.all(
    folders.map((folder) => readIfPresent(join(root, folder, ".test-results/coverage.txt"))),
  );
  return reports.flatMap((report) => report?.trim() ?? []);
}

function add(sum: TestResults, results: TestResults): TestResults {
  return {
    package: "",
    passed: sum.passed + results.passed,
    failed: sum.failed + results.failed,
    skipped: sum.skipped + results.skipped,
  };
}

function toRow({ package: folder, passed, failed, skipped }: TestResults): string[] {
  return [folder, String(passed), String(failed), String(skipped)];
}
