import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { sharedPackages } from "../../../src/changes/types/program.ts";

const root = resolve(import.meta.dirname, "../../../..");

/**
 * Compiles many small programs with the repository's own `tsc`; the errors in each `consumer.ts`, by its folder. What is
 * wrong inside a package is not the consumer's affair, and has tests of its own.
 */
export async function runTsc(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<Map<string, string[]>> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  const output = await new Promise<string>((settle, reject) => {
    const tsc = join(root, "node_modules/.bin/tsc");
    execFile(
      tsc,
      ["-p", folder, "--pretty", "false"],
      { cwd: folder, maxBuffer: 1 << 28 },
      (error, stdout) => {
        if (error && typeof error.code !== "number") reject(error);
        else settle(stdout);
      },
    );
  });
  const errors = new Map<string, string[]>();
  for (const line of output.split("\n")) {
    const program = /^([^/\s(]+)\/consumer\.ts\(/.exec(line)?.[1];
    if (program !== undefined) errors.set(program, [...(errors.get(program) ?? []), line]);
    else if (/^error TS/.test(line)) throw new Error(`tsc: ${line}`);
  }
  return errors;
}

const configuration = {
  compilerOptions: {
    target: "ES2023",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    module: "ESNext",
    moduleResolution: "bundler",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    paths: Object.fromEntries(Object.entries(sharedPackages(root)).map(([name, entry]) => [name, [entry]])),
  },
};
