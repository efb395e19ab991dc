import { readdir, readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** The parts of a manifest that say what a package may import, and what others may import of it. */
interface Manifest {
  name: string;
  exports: Record<string, unknown>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/**
 * The imports in a built package, declarations included, that a user could not follow, as `file: specifier`: files
 * that are not published, packages that the manifest does not name, and what those do not export.
 */
export async function brokenImports(folder: string): Promise<string[]> {
  const { dependencies, peerDependencies } = await readManifest(folder);
  const named = Object.keys({ ...dependencies, ...peerDependencies });
  const files = new Set(await readdir(join(folder, "dist"), { recursive: true }));
  const broken: string[] = [];
  for (const file of [...files].filter((file) => /\.(js|d\.ts)$/.test(file)).sort()) {
    const text = await readFile(join(folder, "dist", file), "utf8");
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      const path = relative("", join(dirname(file), fileName));
      // Declarations import declarations, by the name of the module that may have been bundled into another.
      const needed = file.endsWith(".d.ts") ? path.replace(/\.js$/, ".d.ts") : path;
      const found = fileName.startsWith(".") ? files.has(needed) : await isExported(folder, fileName, named);
      if (!found) broken.push(`${file}: ${fileName}`);
    }
  }
  return broken;
}

async function isExported(folder: string, specifier: string, named: readonly string[]): Promise<boolean> {
  const name = named.find((name) => specifier === name || specifier.startsWith(`${name}/`));
  if (name === undefined) return false;
  const { exports } = await readManifest(join(folder, "node_modules", name));
  return `.${specifier.slice(name.length)}` in exports;
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest; // of npm's format
}
