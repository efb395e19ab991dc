import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** A package that npm has put into a project. */
export interface InstalledPackage {
  name: string;
  hasInstallScript: boolean;
}

/** What npm notes of the packages of a project. */
interface HiddenLockfile {
  packages: Record<string, { hasInstallScript?: true }>;
}

/** The packages in a project's `node_modules`. */
export async function installedPackages(folder: string): Promise<InstalledPackage[]> {
  const text = await readFile(join(folder, "node_modules/.package-lock.json"), "utf8");
  const { packages } = JSON.parse(text) as HiddenLockfile;
  return Object.entries(packages).map(([path, { hasInstallScript = false }]) => ({
    name: path.replace(/^.*node_modules\//, ""),
    hasInstallScript,
  }));
}

/** The bytes of all files of a project's packages. */
export async function installedBytes(folder: string): Promise<number> {
  const entries = await readdir(join(folder, "node_modules"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
