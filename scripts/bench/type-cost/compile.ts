import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const root = createRequire(new URL("../../../package.json", import.meta.url));
const scripts = createRequire(import.meta.url);

/** The compilers that are measured: the one that the repository is built with, and the last whose server editors run. */
export const measuredCompilers = {
  "TypeScript 7": join(dirname(root.resolve("typescript/package.json")), "bin/tsc"),
  "TypeScript 5.9": join(dirname(scripts.resolve("typescript/package.json")), "bin/tsc"),
} as const;

export type MeasuredCompiler = keyof typeof measuredCompilers;

/** Compiles in a folder; resolves to what the compiler prints. Throws that when it finds anything wrong. */
export async function compile(
  folder: string,
  args: readonly string[],
  compiler: MeasuredCompiler = "TypeScript 7",
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [measuredCompilers[compiler], ...args], {
      cwd: folder,
    });
    return stdout;
  } catch (error) {
    const { stdout = "" } = error as { stdout?: string }; // what execFile adds to its errors
    throw new Error(`The compiler refused ${args.join(" ")}:\n${stdout.slice(0, 4000)}`, { cause: error });
  }
}
