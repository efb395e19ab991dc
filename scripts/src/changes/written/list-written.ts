import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { originMark } from "../../emit/source-file.ts";

/** The packages that people write and that are published, by folder; those of vendors are none. */
export async function listWritten(root: string, vendors: readonly string[]): Promise<string[]> {
  const folders = (await readdir(join(root, "packages"), { withFileTypes: true })).filter(
    (entry) => entry.isDirectory() && !vendors.includes(entry.name),
  );
  const written: string[] = [];
  for (const { name } of folders) {
    const manifest = await readFile(join(root, "packages", name, "package.json"), "utf8").catch(
      () => undefined,
    );
    if (manifest !== undefined && !manifest.includes(originMark) && !/"private":\s*true/.test(manifest))
      written.push(name);
  }
  return written.sort();
}
