import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { createHost, strictest } from "./compiler-host.ts";

const options: ts.CompilerOptions = { ...strictest, noEmit: true };

/** Where packages that generated modules import from are: package name → entry file. */
export type PackageEntries = Record<string, string>;

/** The entries of the packages that are written by hand, in a working tree: their sources, so that nothing need be built. */
export function sharedPackages(root: string): PackageEntries {
  const entries: PackageEntries = {};
  for (const folder of ["client-runtime", "shared-types"]) {
    const path = join(root, "packages", folder);
    if (!existsSync(path)) continue; // as it was before the package was there
    const text = readFileSync(join(path, "package.json"), "utf8");
    const { name, exports } = JSON.parse(text) as {
      name: string;
      exports: Record<string, { types?: string }>;
    }; // our manifests
    for (const [subpath, { types }] of Object.entries(exports)) {
      const module = /^\.\/dist\/(.+)\.d\.ts$/.exec(types ?? "")?.[1];
      if (module !== undefined) entries[name + subpath.slice(1)] = join(path, `src/${module}.ts`);
    }
  }
  return entries;
}

/** A program over texts that are on no disk. Nothing is checked before it is asked for. */
export function createProgram(texts: ReadonlyMap<string, string>, packages: PackageEntries): ts.Program {
  const folders = new Set([...texts.keys()].flatMap(foldersOf));
  const paths = Object.fromEntries(Object.entries(packages).map(([name, entry]) => [name, [entry]]));
  const settings = { ...options, paths };
  const host = createHost(settings);
  const { fileExists, directoryExists, getSourceFile } = host;
  host.directoryExists = (name) => folders.has(name) || (directoryExists?.(name) ?? true);
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, target) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, text, target);
  };
  return ts.createProgram([...texts.keys()], settings, host);
}

function foldersOf(path: string): string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}
