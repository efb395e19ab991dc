import { readdir } from "node:fs/promises";
import path from "node:path";
import { quote } from "../rules/show.ts";
import { SpecError } from "../spec-problem.ts";
import type { SpecFiles } from "./spec-files.ts";

/** Makes sure that every file with a part of a spec in the vendor's folder is used. */
export async function checkUnusedFiles(files: SpecFiles): Promise<void> {
  const used = new Set([...files.sources.keys()].map(({ absoluteRef }) => absoluteRef));
  const entries = await readdir(files.folder, { recursive: true, withFileTypes: true });
  const unused = entries
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !used.has(file))
    .map((file) => files.relative(file))
    .sort();
  if (unused.length === 0) return;
  throw new SpecError(
    unused.map((file) => ({
      file,
      pointer: "#/",
      rule: "unused-file",
      found: `${quote(path.posix.basename(file))}, to which nothing refers`,
      expected: `only files that ${quote(files.relative(files.entry))} leads to`,
      mend: "Remove the file, or refer to its parts.",
    })),
  );
}
