import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listVendors } from "../load/list-vendors.ts";
import type { Change, VendorChanges } from "./change.ts";
import type { VersionPair } from "./compare-vendor.ts";
import { compareVersions } from "./compare-versions.ts";
import { Git } from "./git.ts";
import { SpecPlaces } from "./places.ts";
import { mergeReach, reachOf } from "./reach.ts";
import { readCurrent, readFormer } from "./read-version.ts";
import type { FoundChange } from "./walk/recorder.ts";
import { compareWrittenPackage, listWritten } from "./written/compare-written-packages.ts";

export interface ComparisonRequest {
  /** The folder that holds `specs` and `packages`. */
  root: string;
  /** Which vendors; all when there are none. */
  slugs: string[];
  /** A git ref; the last release of each package when it is left out, else where the branch left `main`. */
  since?: string;
  onProgress?: (message: string) => void;
}

/** There is nothing that has the name of a ref or of a package that was asked for. */
export class UnknownNameError extends Error {
  override readonly name = "UnknownNameError";
}

/** The changes of every vendor that has any, by slug. */
export async function compareRepository(request: ComparisonRequest): Promise<VendorChanges[]> {
  const git = new Git(request.root);
  if (request.since !== undefined && !(await git.exists(request.since)))
    throw new UnknownNameError(`There is no commit, branch or tag ${JSON.stringify(request.since)}.`);
  const copies = await mkdtemp(join(tmpdir(), "guestlist-changes-"));
  try {
    return await compareWithCopies(request, git, copies);
  } finally {
    await rm(copies, { recursive: true, force: true });
  }
}

async function compareWithCopies(
  request: ComparisonRequest,
  git: Git,
  copies: string,
): Promise<VendorChanges[]> {
  const { root, slugs, since, onProgress = () => {} } = request;
  const known = await listVendors(join(root, "specs"));
  const fallback = since ?? (await git.mergeBase());
  const former = fallback === undefined ? [] : await git.list(fallback, "specs");
  const written = await listWritten(root, [...known, ...former]);
  const names = [...new Set([...known, ...former, ...written])].sort();
  const unknown = slugs.filter((slug) => !names.includes(slug));
  if (unknown.length > 0)
    throw new UnknownNameError(`No package is named ${unknown.join(", ")}. There is: ${names.join(", ")}.`);
  const vendors = slugs.filter((slug) => !written.includes(slug));
  const chosen = slugs.length > 0 ? vendors : [...new Set([...known, ...former])].sort();
  const results: VendorChanges[] = [];
  const pairs: (VersionPair & { ref: string })[] = [];
  for (const slug of chosen) {
    const packageName = `@guestlist/${slug}`;
    const ref = since ?? (await git.lastRelease(packageName)) ?? fallback;
    const named = { slug, packageName, ...(ref === undefined ? {} : { since: ref }) };
    const wasThere = ref !== undefined && (await git.list(ref, `specs/${slug}`)).length > 0;
    const isThere = known.includes(slug);
    if (isThere && !wasThere) results.push({ ...named, kind: "added", changes: [] });
    else if (!isThere && wasThere) results.push({ ...named, kind: "removed", changes: [] });
    else if (isThere && ref !== undefined && (await isTouched(git, ref, slug))) {
      onProgress(`reading ${slug}`);
      const copy = join(copies, slug);
      await git.extract(ref, [`specs/${slug}`, `packages/${slug}`], copy);
      pairs.push({ slug, ref, before: await readFormer(copy, slug), after: await readCurrent(root, slug) });
    }
  }
  for (const folder of written.filter((name) => slugs.length === 0 || slugs.includes(name))) {
    const ref = since ?? (await git.lastRelease(`@guestlist/${folder}`)) ?? fallback;
    if (ref === undefined) continue;
    onProgress(`comparing ${folder}`);
    const changes = await compareWrittenPackage(root, git, folder, ref);
    if (changes) results.push(changes);
  }
  const found = compareVersions(pairs, root, (slug) => onProgress(`comparing ${slug}`));
  for (const pair of pairs) {
    const changes = await locateAll(found.get(pair.slug) ?? [], pair, {
      before: join(copies, pair.slug),
      after: root,
    });
    if (changes.length > 0)
      results.push({
        slug: pair.slug,
        packageName: `@guestlist/${pair.slug}`,
        kind: "changed",
        since: pair.ref,
        changes,
      });
  }
  return results.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Whether anything that a package is made of is another than it was. */
async function isTouched(git: Git, ref: string, slug: string): Promise<boolean> {
  const generator = ["scripts/src/emit", "scripts/src/model"];
  return git.differs(ref, [
    `specs/${slug}`,
    `packages/${slug}/src`,
    `packages/${slug}/README.md`,
    ...generator,
  ]);
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
