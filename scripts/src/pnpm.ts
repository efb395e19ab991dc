import { execFile } from "node:child_process";
import { runProgram } from "./run-program.ts";

/** Runs pnpm, which whoever runs a script has on the path; its output is passed on. Resolves to the exit code. */
export function runPnpm(folder: string, args: string[]): Promise<number> {
  return runProgram(folder, "pnpm", args);
}

/** Runs pnpm, which must succeed; resolves to what it prints. */
export function readPnpm(folder: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile("pnpm", args, { cwd: folder, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error)
        reject(new Error(`pnpm ${args.join(" ")}: ${stderr.trim() || stdout.trim() || error.message}`));
      else resolve(stdout);
    });
  });
}
