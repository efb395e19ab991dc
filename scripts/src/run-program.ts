import { spawn } from "node:child_process";

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
