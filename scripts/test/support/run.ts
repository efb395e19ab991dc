import { execFile } from "node:child_process";

export interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end, without a terminal and without what the environment says of colours and modules. */
export async function run(
  program: string,
  args: string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<Outcome> {
  const { FORCE_COLOR: _, NO_COLOR: __, NODE_PATH: ___, ...inherited } = process.env;
  const options = { cwd, env: { ...inherited, ...env }, maxBuffer: 256 * 1024 * 1024 };
  return await new Promise((settle, reject) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== "number") reject(error);
      else settle({ exitCode: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

/** Runs a program that must succeed; resolves to what it prints. */
export async function mustRun(...call: Parameters<typeof run>): Promise<string> {
  const { exitCode, stdout, stderr } = await run(...call);
  if (exitCode === 0) return stdout;
  throw new Error(`${call[0]} ${call[1].join(" ")} ended with exit code ${exitCode}:\n${stdout}${stderr}`);
}
