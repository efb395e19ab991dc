import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { GenerationPlan } from "./generate.ts";
import { isUnchanged, retakeFingerprint, takeFingerprint } from "./release/fingerprint.ts";
import type { Fingerprint } from "./release/stamps.ts";
import { readIfPresent } from "./write/apply-changes.ts";

/** What a package is made from besides its spec: the generator, and the libraries that it uses. */
const generator = ["scripts/src"];
const libraries = "pnpm-lock.yaml";

/** What is known of packages that were up to date, by slug. */
interface Notes {
  generator?: Fingerprint;
  libraries?: string;
  vendors: Record<string, VendorNote>;
}

/** What the spec and the package of a vendor were like when the one was what the other generates. */
export interface VendorNote {
  /** How many files the package has. */
  files: number;
  spec: Fingerprint;
  package: Fingerprint;
}

const notesFile = ".turbo/generate.json"; // beside turbo's own notes, which are of this machine only as well
const specOf = (slug: string) => [`specs/${slug}`];
const packageOf = (slug: string) => [`packages/${slug}`];

/**
 * What is noted of the vendors whose spec, package and generator have not changed since the package was up to date.
 * Finding out loads no library, and reads only what was written since.
 */
export async function findUpToDate(root: string, slugs: string[]): Promise<Map<string, VendorNote>> {
  const upToDate = new Map<string, VendorNote>();
  const notes = await readNotes(root);
  if (!(await isSameGenerator(root, notes))) return upToDate;
  for (const slug of slugs) {
    const note = notes.vendors[slug];
    if (note === undefined) continue;
    const spec = await retakeFingerprint(root, specOf(slug), note.spec);
    const written = await retakeFingerprint(root, packageOf(slug), note.package);
    if (spec.texts !== note.spec.texts || written.texts !== note.package.texts) continue;
    upToDate.set(slug, { files: note.files, spec, package: written });
  }
  return upToDate;
}

/**
 * What the spec of a vendor is like before it is loaded, so that what is written to it meanwhile is not missed. Nothing
 * where a file cannot be read, which is for the loader to tell.
 */
export function takeSpecFingerprint(root: string, slug: string): Promise<Fingerprint | undefined> {
  return takeFingerprint(root, specOf(slug)).catch(() => undefined);
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
  for (const { slug, files, spec, package: unchanged } of vendors) {
    if (spec === undefined) continue;
    notes.vendors[slug] = {
      files,
      spec,
      package: unchanged ?? (await takeFingerprint(root, packageOf(slug))),
    };
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
