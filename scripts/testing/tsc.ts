import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { run } from "../test/support/run.ts";

const require = createRequire(new URL("../../package.json", import.meta.url));
const manifest = require.resolve("typescript/package.json");

/** The version of the compiler that this repository is built with. It is a program: as a library it is of no use yet. */
export const tscVersion: string = require(manifest).version;

/** What this compiler says in a folder: diagnostics, each with the lines that belong to it; nothing when all is well. */
export async function tsc(folder: string, flags: readonly string[]): Promise<string[]> {
  const program = join(dirname(manifest), "bin/tsc");
  const { exitCode, stdout, stderr } = await run(process.execPath, [program, "--pretty", "false", ...flags], {
    cwd: folder,
  });
  if (exitCode === 0) return [];
  if (stdout === "") throw new Error(`tsc failed:\n${stderr}`);
  return stdout.trimEnd().split(/\n(?! )/);
}
