import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Clone } from "./clone.ts";
import { mustRun } from "./run.ts";

/** A package as it would be published. */
export interface Tarball {
  name: string;
  path: string;
  /** The paths of its files. */
  files: string[];
}

/** Builds and packs every package of a clone; resolves to the tarballs by package name. */
export async function packPackages(clone: Clone): Promise<Map<string, Tarball>> {
  await clone.turbo("run", "build");
  const destination = join(clone.root, "tarballs");
  const names = await readdir(join(clone.root, "packages"));
  const packed = await Promise.all(
    names.map(async (name) => {
      const args = ["pack", "--json", "--pack-destination", destination];
      const printed = await mustRun("pnpm", args, { cwd: join(clone.root, "packages", name) });
      return JSON.parse(printed) as { name: string; filename: string; files: { path: string }[] }; // pnpm's own format
    }),
  );
  return new Map(
    packed.map(({ name, filename, files }) => {
      const paths = files.map(({ path }) => path).sort();
      return [name, { name, path: filename, files: paths }];
    }),
  );
}
