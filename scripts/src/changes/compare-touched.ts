import { join } from "node:path";
import type { Change, VendorChanges } from "./change.ts";
import type { VersionPair } from "./compare-vendor.ts";
import { compareVersions } from "./compare-versions.ts";
import type { Git } from "./git.ts";
import { SpecPlaces } from "./places.ts";
import { mergeReach, reachOf } from "./reach.ts";
import { readCurrent, readFormer } from "./read-version.ts";
import type { FoundChange } from "./walk/recorder.ts";

/** A vendor whose spec or package is another than it was at a git ref. */
export interface TouchedVendor {
  slug: string;
  ref: string;
}

/** The changes of vendors that have any. Puts copies of what was into a folder. */
export async function compareTouched(
  vendors: TouchedVendor[],
  { root, git, copies }: { root: string; git: Git; copies: string },
  onProgress: (message: string) => void,
): Promise<VendorChanges[]> {
  const pairs: (VersionPair & TouchedVendor)[] = [];
  for (const { slug, ref } of vendors) {
    onProgress(`reading ${slug}`);
    const copy = join(copies, slug);
    await git.extract(ref, [`specs/${slug}`, `packages/${slug}`], copy);
    pairs.push({ slug, ref, before: await readFormer(copy, slug), after: await readCurrent(root, slug) });
  }
  const found = compareVersions(pairs, root, (slug) => onProgress(`comparing ${slug}`));
  const results: VendorChanges[] = [];
  for (const pair of pairs) {
    const { slug, ref } = pair;
    const roots = { before: join(copies, slug), after: root };
    const changes = await locateAll(found.get(slug) ?? [], pair, roots);
    if (changes.length > 0)
      results.push({ slug, packageName: `@guestlist/${slug}`, kind: "changed", since: ref, changes });
  }
  return results;
}

async function locateAll(
  found: FoundChange[],
  pair: VersionPair,
  roots: { before: string; after: string },
): Promise<Change[]> {
  if (found.length === 0) return [];
  const before = await SpecPlaces.read(join(roots.before, "specs"), pair.slug);
  const after = await SpecPlaces.read(join(roots.after, "specs"), pair.slug);
  const reach = { before: reachOf(pair.before.vendor), after: reachOf(pair.after.vendor) };
  const ids = new Set(
    [...pair.before.vendor.operations, ...pair.after.vendor.operations].map(({ id }) => id),
  );
  return found.map(({ at, isGone, type: _, ...change }) => {
    const [first, second] = isGone ? [before, after] : [after, before];
    const place = at.length === 0 ? undefined : (first.find(at) ?? second.find(at));
    const operations = ids.has(change.subject)
      ? [change.subject]
      : mergeReach(reach.before, reach.after, change.subject).operations;
    return { ...change, operations, ...(place ? { place } : {}) };
  });
}
