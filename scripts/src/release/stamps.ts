import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What files were like at one time. */
export interface Fingerprint {
  /** Tells without reading a file that nothing was written. */
  stats: string;
  /** Tells whether the texts are the same. */
  texts: string;
}

/** What everything was like when the packages were last known to be up to date. */
export interface Stamps {
  generator?: Fingerprint;
  /** Spec and package of each vendor, by slug. */
  vendors: Record<string, Fingerprint>;
}

const stampsFile = ".turbo/regenerate.json"; // beside turbo's own notes, which are of this machine only as well

/** What is noted; nothing where the notes are not there, or not whole. */
export async function readStamps(root: string): Promise<Stamps> {
  try {
    return JSON.parse(await readFile(join(root, stampsFile), "utf8")) as Stamps; // written below
  } catch {
    return { vendors: {} };
  }
}

export async function writeStamps(root: string, stamps: Stamps): Promise<void> {
  const path = join(root, stampsFile);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(stamps, null, 2)}\n`);
}
