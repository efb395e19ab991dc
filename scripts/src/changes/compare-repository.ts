import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listVendors } from "../load/list-vendors.ts";
import type { VendorChanges } from "./change.ts";
import type { TouchedVendor } from "./compare-touched.ts";
import { Git } from "./git.ts";
import { inheritedChanges } from "./inherited.ts";
import { listWritten } from "./written/list-written.ts";

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
  const touched: TouchedVendor[] = [];
  for (const slug of chosen) {
    const packageName = `@guestlist/${slug}`;
    const ref = since ?? (await git.lastRelease(packageName)) ?? fallback;
    const named = { slug, packageName, ...(ref === undefined ? {} : { since: ref }) };
    const wasThere = ref !== undefined && (await git.list(ref, `specs/${slug}`)).length > 0;
    const isThere = known.includes(slug);
    if (isThere && !wasThere) results.push({ ...named, kind: "added", changes: [] });
    else if (!isThere && wasThere) results.push({ ...named, kind: "removed", changes: [] });
    else if (isThere && ref !== undefined && (await isTouched(git, ref, slug))) touched.push({ slug, ref });
  }
  const writtenChanges: VendorChanges[] = [];
  for (const folder of written) {
    const ref = since ?? (await git.lastRelease(`@guestlist/${folder}`)) ?? fallback;
    if (ref === undefined || !(await git.differs(ref, [`packages/${folder}/src`]))) continue;
    onProgress(`comparing ${folder}`);
    const { compareWrittenPackage } = await import("./written/compare-written-package.ts");
    writtenChanges.push(await compareWrittenPackage(root, git, folder, ref));
  }
  results.push(...writtenChanges.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug)));
  if (touched.length > 0) {
    // The compiler takes longer to load than everything else here to run; it is needed only where something changed.
    const { compareTouched } = await import("./compare-touched.ts");
    results.push(...(await compareTouched(touched, { root, git, copies }, onProgress)));
  }
  for (const slug of chosen.filter((each) => known.includes(each))) {
    const inherited = await inheritedChanges(root, slug, writtenChanges);
    const own = results.find((each) => each.slug === slug);
    if (inherited.length === 0 || own?.kind === "added") continue;
    if (own) own.changes.push(...inherited);
    else results.push({ slug, packageName: `@guestlist/${slug}`, kind: "changed", changes: inherited });
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
