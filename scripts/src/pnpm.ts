import { readProgram, runProgram } from "./run-program.ts";

/** Runs pnpm, which whoever runs a script has on the path; its output is passed on. Resolves to the exit code. */
export function runPnpm(folder: string, args: string[]): Promise<number> {
  return runProgram(folder, "pnpm", args);
}

/** Runs pnpm, which must succeed; resolves to what it prints. */
export function readPnpm(folder: string, args: string[]): Promise<string> {
  return readProgram(folder, "pnpm", args);
}
