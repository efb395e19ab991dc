import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readPnpm } from "../pnpm.ts";
import { columns } from "../terminal.ts";

/** What publishing a package would upload. */
export interface PackageSize {
  slug: string;
  files: number;
  /** Bytes of the tarball, which is what an installation downloads. */
  packed: number;
  /** Bytes of the archive in it, which is what it adds to a disk. */
  unpacked: number;
}

/** Packs a package that is built, as publishing does, and throws the tarball away. */
export async function measurePackage(root: string, slug: string): Promise<PackageSize> {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-pack-"));
  try {
    const tarball = join(folder, "package.tgz");
    const printed = await readPnpm(join(root, "packages", slug), ["pack", "--json", "--out", tarball]);
    const { files } = JSON.parse(printed) as { files: unknown[] }; // what pnpm documents
    const unpacked = gunzipSync(await readFile(tarball)).length;
    return { slug, files: files.length, packed: (await stat(tarball)).size, unpacked };
  } finally {
    await rm(folder, { recursive: true });
  }
}

export function sizeTable(sizes: PackageSize[]): string {
  const rows = sizes.map(({ slug, files, packed, unpacked }) => [
    `@guestlist/${slug}`,
    String(files),
    kilobytes(packed),
    kilobytes(unpacked),
  ]);
  return columns([["package", "files", "download", "on disk"], ...rows]);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
