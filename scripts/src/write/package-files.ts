import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { leftovers } from "./leftovers.ts";

/** What is in a package's folder that nobody else's tool or hand owns: path below the folder → text. */
export async function readPackageFiles(folder: string): Promise<Map<string, string>> {
  const entries = await list(folder);
  const files = entries.filter((path) => !isKept(path)).sort();
  const texts = await Promise.all(files.map((path) => readFile(join(folder, path), "utf8")));
  return new Map(files.map((path, index) => [path, texts[index] ?? ""]));
}

/** Changesets owns the changelog, people own the tests; the rest are tools' outputs. */
function isKept(path: string): boolean {
  const [first = "", ...below] = path.split("/");
  return path === "CHANGELOG.md" || (below.length > 0 && (first === "test" || leftovers.has(first)));
}

async function list(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const below = await Promise.all(
      entries.map(async (entry) => {
        if (!entry.isDirectory()) return [entry.name];
        if (isKept(`${entry.name}/`)) return [];
        return (await list(join(folder, entry.name))).map((path) => `${entry.name}/${path}`);
      }),
    );
    return below.flat();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
