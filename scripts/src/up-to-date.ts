import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GenerationPlan } from "./generate.ts";
import { isUnchanged, takeFingerprint } from "./release/fingerprint.ts";
import type { Fingerprint } from "./release/stamps.ts";
import { readIfPresent } from "./write/apply-changes.ts";

/** What a package is made from besides its spec: the generator, and the libraries that it uses. */
const generator = ["scripts/src"];
const libraries = "pnpm-lock.yaml";

/** What is known of packages that were up to date, by slug. */
interface Notes {
  generator?: Fingerprint;
  libraries?: string;
  vendors: Record<string, { files: number; inputs: Fingerprint }>;
}

const notesFile = ".turbo/generate.json"; // beside turbo's own notes, which are of this machine only as well
const foldersOf = (slug: string) => [`specs/${slug}`, `packages/${slug}`];

/**
 * The vendors whose spec, package and generator are what they were when the package was last known to be up to date, with
 * how many files it has. Finding out reads no spec and loads no library.
 */
export async function findUpToDate(root: string, slugs: string[]): Promise<Map<string, number>> {
  const upToDate = new Map<string, number>();
  const notes = await readNotes(root);
  if (!(await isSameGenerator(root, notes))) return upToDate;
  for (const slug of slugs) {
    const note = notes.vendors[slug];
    if (note && (await isUnchanged(root, foldersOf(slug), note.inputs))) upToDate.set(slug, note.files);
  }
  return upToDate;
}

/** Notes that the packages of a plan are up to date: it has been carried out, or there was nothing in it to do. */
export async function rememberUpToDate(root: string, { vendors }: GenerationPlan): Promise<void> {
  const known = await readNotes(root);
  const notes: Notes = (await isSameGenerator(root, known))
    ? { ...known, vendors: { ...known.vendors } }
    : {
        generator: await takeFingerprint(root, generator),
        libraries: await hashLibraries(root),
        vendors: {},
      };
  for (const { slug, files } of vendors) {
    notes.vendors[slug] = { files, inputs: await takeFingerprint(root, foldersOf(slug)) };
  }
  const path = join(root, notesFile);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(notes)}\n`);
}

async function isSameGenerator(root: string, notes: Notes): Promise<boolean> {
  if (notes.generator === undefined || notes.libraries !== (await hashLibraries(root))) return false;
  return isUnchanged(root, generator, notes.generator);
}

async function hashLibraries(root: string): Promise<string> {
  return createHash("sha256")
    .update((await readIfPresent(join(root, libraries))) ?? "")
    .digest("hex");
}

/** What is noted; nothing where the notes are not there, or not whole. */
async function readNotes(root: string): Promise<Notes> {
  try {
    return JSON.parse((await readIfPresent(join(root, notesFile))) ?? "") as Notes; // written above
  } catch {
    return { vendors: {} };
  }
}
