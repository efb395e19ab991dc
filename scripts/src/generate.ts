import { rm } from "node:fs/promises";
import { join } from "node:path";
import { originMark } from "./emit/source-file.ts";
import { listVendors } from "./load/list-vendors.ts";
import type { SpecProblem } from "./spec-problem.ts";
import { SpecError } from "./spec-problem.ts";
import { findUpToDate } from "./up-to-date.ts";
import { applyChanges, readIfPresent } from "./write/apply-changes.ts";
import type { FileChange } from "./write/compare.ts";
import { compareFiles } from "./write/compare.ts";
import { listOrphans } from "./write/orphans.ts";
import { readPackageFiles } from "./write/package-files.ts";

export interface Repository {
  /** The folder that holds `specs` and `packages`. */
  root: string;
}

export interface VendorPlan {
  slug: string;
  /** How many files the package has when it is up to date. */
  files: number;
  changes: FileChange[];
}

export interface GenerationPlan {
  vendors: VendorPlan[];
  /** Generated packages that no spec stands behind any more; found only when every vendor is planned. */
  orphans: string[];
}

export interface PlanOptions {
  /** Told of each vendor that is read. */
  onProgress?: (slug: string) => void;
  /** Whether to compute every package, also one that is noted to be up to date. */
  afresh?: boolean;
}

/**
 * Computes what generating would change, without changing anything.
 *
 * @throws {SpecError} with the problems of every invalid spec.
 */
export async function planGeneration(
  { root }: Repository,
  slugs: string[],
  { onProgress = () => {}, afresh = false }: PlanOptions = {},
): Promise<GenerationPlan> {
  const known = await listVendors(join(root, "specs"));
  const chosen = slugs.length === 0 ? known : slugs;
  const vendors: VendorPlan[] = [];
  const problems: SpecProblem[] = [];
  const upToDate = afresh ? new Map<string, number>() : await findUpToDate(root, chosen);
  for (const slug of chosen) {
    const files = upToDate.get(slug);
    if (files !== undefined) {
      vendors.push({ slug, files, changes: [] });
      continue;
    }
    onProgress(slug);
    try {
      vendors.push(await planVendor(root, slug));
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new SpecError(problems);
  return { vendors, orphans: slugs.length === 0 ? await listOrphans(join(root, "packages"), known) : [] };
}

async function planVendor(root: string, slug: string): Promise<VendorPlan> {
  // The libraries behind them take longer to load than a small package takes to make.
  const [{ loadSpec }, { buildVendor }, { emitPackage }] = await Promise.all([
    import("./load/load-spec.ts"),
    import("./model/build-vendor.ts"),
    import("./emit/package.ts"),
  ]);
  const source = await loadSpec(join(root, "specs"), slug);
  const present = await readPackageFiles(packageFolder(root, slug));
  const scenario = await readIfPresent(join(packageFolder(root, slug), "test/scenario.ts"));
  const emitted = emitPackage(buildVendor(source), versionOf(present.get("package.json")), scenario);
  const changes = compareFiles(present, emitted);
  const foreign = changes.filter(
    ({ kind, path }) => kind === "extra" && !present.get(path)?.includes(originMark),
  );
  if (foreign.length > 0) throw new SpecError(foreign.map(({ path }) => foreignFile(slug, path)));
  return { slug, files: emitted.length, changes };
}

/** A file that somebody put among the generated ones is not thrown away. */
function foreignFile(slug: string, path: string): SpecProblem {
  return {
    file: `packages/${slug}/${path}`,
    pointer: "#",
    rule: "generated-folder",
    found: "a file that was not generated",
    expected: "only generated files here, besides CHANGELOG.md and test/",
    mend: `Move it to packages/${slug}/test, or delete it.`,
  };
}

/** Writes what a plan says, all of it or nothing. */
export async function applyPlan({ root }: Repository, { vendors, orphans }: GenerationPlan): Promise<void> {
  const writes = vendors.flatMap(({ slug, changes }) =>
    changes.map(({ path, text }) => ({
      path: join(packageFolder(root, slug), path),
      ...(text === undefined ? {} : { text }),
    })),
  );
  await applyChanges(writes);
  for (const slug of orphans) await rm(packageFolder(root, slug), { recursive: true });
}

function packageFolder(root: string, slug: string): string {
  return join(root, "packages", slug);
}

/** The version that changesets has written, or that of a package which has never been released. */
function versionOf(manifest: string | undefined): string {
  return /"version":\s*"([^"]+)"/.exec(manifest ?? "")?.[1] ?? "0.0.0";
}
