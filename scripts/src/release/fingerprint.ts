import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { leftovers } from "../write/leftovers.ts";
import type { Fingerprint } from "./stamps.ts";

/** Of all files in some folders of the repository, apart from what tools leave there. */
export async function takeFingerprint(root: string, folders: string[]): Promise<Fingerprint> {
  const files = await listFiles(root, folders);
  return { stats: await hashStats(root, files), texts: await hashTexts(root, files) };
}

/** Whether the files are as they were; they are read only if one of them was written since. */
export async function isUnchanged(root: string, folders: string[], former: Fingerprint): Promise<boolean> {
  return (await retakeFingerprint(root, folders, former)).texts === former.texts;
}

/** The fingerprint that the files have now; they are read only if one of them was written since the former one. */
export async function retakeFingerprint(
  root: string,
  folders: string[],
  former: Fingerprint,
): Promise<Fingerprint> {
  const files = await listFiles(root, folders);
  const stats = await hashStats(root, files);
  return stats === former.stats ? former : { stats, texts: await hashTexts(root, files) };
}

async function listFiles(root: string, folders: string[]): Promise<string[]> {
  const listed = await Promise.all(folders.map((folder) => list(root, folder)));
  return listed.flat().sort();
}

async function list(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const below = entries
    .filter(({ name }) => !leftovers.has(name))
    .map(async (entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? await list(root, path) : [path];
    });
  return (await Promise.all(below)).flat();
}

async function hashStats(root: string, files: string[]): Promise<string> {
  const stats = files.map(async (file) => {
    const { ino, size, mtimeNs } = await stat(join(root, file), { bigint: true });
    return `${file} ${ino} ${size} ${mtimeNs}`;
  });
  return hash(await Promise.all(stats));
}

async function hashTexts(root: string, files: string[]): Promise<string> {
  const texts = files.map(async (file) => [file, await readFile(join(root, file), "utf8")]);
  return hash((await Promise.all(texts)).flat());
}

function hash(parts: string[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part).update("\0");
  return sum.digest("hex");
}
