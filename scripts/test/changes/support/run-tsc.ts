import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { sharedPackages } from "../../../src/changes/types/program.ts";
import { tsc } from "../../../testing/tsc.ts";

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
  const errors = new Map<string, string[]>();
  for (const diagnostic of await tsc(folder, ["-p", "."])) {
    const program = /^([^/\s(]+)\/consumer\.ts\(/.exec(diagnostic)?.[1];
    if (program !== undefined) errors.set(program, [...(errors.get(program) ?? []), diagnostic]);
    else if (/^error TS/.test(diagnostic)) throw new Error(`tsc: ${diagnostic}`);
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
