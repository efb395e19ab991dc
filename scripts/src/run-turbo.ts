import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "./run-program.ts";

export interface TurboRun {
  exitCode: number;
  /** How many tasks there were, and how many of them turbo took from its cache. */
  summary: { attempted: number; cached: number; failed: number };
  /** The tasks as `package#task`, with whether they came from the cache. */
  tasks: { taskId: string; cached: boolean }[];
}

/** The parts that are read of the summary that turbo writes of a run. */
interface RunSummary {
  execution: TurboRun["summary"];
  tasks: { taskId: string; command: string; cache: { status: "HIT" | "MISS" } }[];
}

/** Runs turbo tasks, its output passed on, and reads what it did from the summary that it writes. */
export async function runTurbo(root: string, args: string[]): Promise<TurboRun> {
  const folder = join(root, ".turbo/runs");
  await rm(folder, { recursive: true, force: true });
  const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  const options = ["--summarize", "--output-logs=errors-only"];
  const exitCode = await runProgram(root, "turbo", ["run", ...args, ...options], environment);
  const [file] = await readdir(folder).catch(() => []);
  if (file === undefined) return { exitCode, summary: { attempted: 0, cached: 0, failed: 0 }, tasks: [] };
  const summary = JSON.parse(await readFile(join(folder, file), "utf8")) as RunSummary; // turbo's format, version 1
  const tasks = summary.tasks
    .filter(({ command }) => command !== "<NONEXISTENT>")
    .map(({ taskId, cache }) => ({ taskId, cached: cache.status === "HIT" }));
  return { exitCode, summary: summary.execution, tasks };
}
