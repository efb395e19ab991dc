import { execFile, spawn } from "node:child_process";

/** Runs a program, its output passed on; resolves to the exit code. */
export function runProgram(
  folder: string,
  program: string,
  args: string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, stdio: "inherit", env: environment });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Runs a program that must succeed; resolves to what it prints. The error of one that fails has what it said. */
export function readProgram(folder: string, program: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd: folder, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const said = stderr.trim() || stdout.trim() || error.message;
      reject(new Error(`${program} ${args.join(" ")}: ${said}`));
    });
  });
}
