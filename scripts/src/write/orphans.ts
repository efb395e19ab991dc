import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { originMark } from "../emit/source-file.ts";

/** The generated packages whose spec is gone. */
export async function listOrphans(packagesFolder: string, vendors: readonly string[]): Promise<string[]> {
  const folders = await readdir(packagesFolder, { withFileTypes: true });
  const candidates = folders.filter((entry) => entry.isDirectory() && !vendors.includes(entry.name));
  const generated = await Promise.all(candidates.map(({ name }) => isGenerated(join(packagesFolder, name))));
  return candidates
    .filter((_, index) => generated[index])
    .map(({ name }) => name)
    .sort();
}

async function isGenerated(folder: string): Promise<boolean> {
  try {
    return (await readFile(join(folder, "package.json"), "utf8")).includes(originMark);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}
