import { Git } from "../changes/git.ts";
import { isUnchanged, takeFingerprint } from "./fingerprint.ts";
import type { Fingerprint, Stamps } from "./stamps.ts";
import { readStamps, writeStamps } from "./stamps.ts";

const generator = ["scripts/src"];
const ownFolders = (slug: string) => [`specs/${slug}`, `packages/${slug}`];

/**
 * The vendors that there is something to do for: whose spec or package was written since they were last known to be up to
 * date, or whose package the generator writes otherwise now. Of one that nothing is known of, the package is compared with
 * the spec, and both with the last commit.
 */
export async function findTouched(root: string, vendors: string[]): Promise<string[]> {
  const stamps = await readStamps(root);
  const isSameGenerator = await holds(root, generator, stamps.generator);
  const touched = new Set<string>();
  for (const slug of vendors) {
    const stamp = stamps.vendors[slug];
    if (stamp !== undefined && !(await isUnchanged(root, ownFolders(slug), stamp))) touched.add(slug);
  }
  const unknown = vendors.filter((slug) => stamps.vendors[slug] === undefined);
  for (const slug of await writtenSinceCommit(root, unknown)) touched.add(slug);
  const doubtful = (isSameGenerator ? unknown : vendors).filter((slug) => !touched.has(slug));
  if (doubtful.length > 0) {
    const { planGeneration } = await import("../generate.ts"); // not loaded where nothing is in doubt
    const plan = await planGeneration({ root }, doubtful);
    for (const { slug, changes } of plan.vendors) if (changes.length > 0) touched.add(slug);
  }
  return vendors.filter((slug) => touched.has(slug));
}

async function writtenSinceCommit(root: string, slugs: string[]): Promise<string[]> {
  if (slugs.length === 0) return [];
  const git = new Git(root);
  if (!(await git.exists("HEAD"))) return slugs;
  const paths = await git.differing("HEAD", ["specs", "packages"]);
  const written = new Set(paths.map((path) => path.split("/")[1]));
  return slugs.filter((slug) => written.has(slug));
}

/** Notes that all vendors are up to date. What is noted of those that nothing was done for still holds. */
export async function rememberVendors(root: string, vendors: string[], touched: string[]): Promise<void> {
  const stamps = await readStamps(root);
  const isSameGenerator = await holds(root, generator, stamps.generator);
  const next: Stamps = { vendors: {} };
  next.generator =
    isSameGenerator && stamps.generator ? stamps.generator : await takeFingerprint(root, generator);
  for (const slug of vendors) {
    const known = touched.includes(slug) ? undefined : stamps.vendors[slug];
    next.vendors[slug] = known ?? (await takeFingerprint(root, ownFolders(slug)));
  }
  if (JSON.stringify(next) !== JSON.stringify(stamps)) await writeStamps(root, next);
}

async function holds(root: string, folders: string[], stamp: Fingerprint | undefined): Promise<boolean> {
  return stamp !== undefined && (await isUnchanged(root, folders, stamp));
}
