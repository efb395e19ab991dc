import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Bump, VendorChanges } from "../changes/change.ts";
import { bumpOf, firstRelease, higherBump, isLower } from "../changes/change.ts";
import { Git } from "../changes/git.ts";
import type { FileWrite } from "../write/apply-changes.ts";
import type { Changeset } from "./changesets.ts";
import { automaticFile, declaredBump, isByHand, readChangesets } from "./changesets.ts";
import { changesetText } from "./summary.ts";
import { versionedBump } from "./versioned-bump.ts";

/** What the changesets say of a package, beside what its changes ask for. */
export interface ReleaseDemand {
  vendor: VendorChanges;
  /** The smallest bump that its users must be given. */
  computed: Bump;
  /** The highest bump that a changeset by hand gives it. */
  byHand: Bump;
  /** The highest bump that any changeset gives it. */
  declared: Bump;
  /** The bump that its version has already, of changesets that are gone, until it is published. */
  versioned: Bump;
}

/** Compares the changes of all packages with the changesets that wait for a release. */
export async function demandsOf(root: string, changes: VendorChanges[]): Promise<ReleaseDemand[]> {
  const changesets = await readChangesets(root);
  const git = new Git(root);
  const demands: ReleaseDemand[] = [];
  for (const vendor of changes) {
    if (vendor.kind === "removed") continue;
    const { packageName } = vendor;
    // What nobody has installed cannot break anybody: the first release is one, whatever has changed before it.
    const lastRelease = await git.lastRelease(packageName);
    const isReleased = lastRelease !== undefined;
    demands.push({
      vendor: isReleased ? vendor : { ...vendor, kind: "added" },
      computed: isReleased ? bumpOf(vendor) : firstRelease,
      byHand: declaredBump(changesets.filter(isByHand), packageName),
      declared: declaredBump(changesets, packageName),
      versioned: await versionedBump(root, vendor.slug, lastRelease),
    });
  }
  return demands;
}

/** Why the changesets do not do; empty when they do. */
export function objections({ vendor, computed, byHand, declared, versioned }: ReleaseDemand): string[] {
  const { packageName, changes } = vendor;
  if (!isLower(versioned, computed)) return [];
  const worst = changes.find((change) => bumpOf({ kind: "changed", changes: [change] }) === computed);
  const reason =
    vendor.kind === "added" || worst === undefined
      ? "It was never released, and starts at 1.0.0."
      : `${worst.subject}: ${worst.message}`;
  if (byHand !== "none" && isLower(byHand, computed))
    return [`${packageName} needs a ${computed} release, and a changeset by hand says ${byHand}. ${reason}`];
  if (isLower(declared, computed))
    return [`${packageName} needs a ${computed} release, and no changeset says so. ${reason}`];
  return [];
}

/**
 * What to write into and remove from `.changeset`, so that every package gets the bump that it needs. Of which vendors the
 * demands are all there are: of every one unless they are named.
 */
export async function changesetWrites(
  root: string,
  demands: ReleaseDemand[],
  slugs?: string[],
): Promise<FileWrite[]> {
  const concerned = slugs && new Set(slugs.map(automaticFile));
  const changesets = await readChangesets(root);
  const needed = new Map<string, string>();
  for (const { vendor, computed, byHand, versioned } of demands) {
    if (isLower(higherBump(byHand, versioned), computed))
      needed.set(automaticFile(vendor.slug), changesetText(vendor, computed));
  }
  const writes: FileWrite[] = [];
  for (const [file, text] of needed) {
    const path = join(root, ".changeset", file);
    if ((await readFile(path, "utf8").catch(() => undefined)) !== text) writes.push({ path, text });
  }
  for (const changeset of changesets) {
    const { file } = changeset;
    if (!isByHand(changeset) && !needed.has(file) && concerned?.has(file) !== false)
      writes.push({ path: pathOf(root, changeset) });
  }
  return writes;
}

function pathOf(root: string, { file }: Changeset): string {
  return join(root, ".changeset", file);
}
