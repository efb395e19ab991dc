import { rm } from "node:fs/promises";
import { join } from "node:path";
import { listVendors } from "./load/list-vendors.ts";
import { countWorkers } from "./plan/count-workers.ts";
import type { VendorPlan } from "./plan/plan-vendor.ts";
import { planVendors } from "./plan/plan-vendors.ts";
import type { SpecProblem } from "./spec-problem.ts";
import { SpecError } from "./spec-problem.ts";
import type { VendorNote } from "./up-to-date.ts";
import { findUpToDate } from "./up-to-date.ts";
import { applyChanges } from "./write/apply-changes.ts";
import { listOrphans } from "./write/orphans.ts";

export interface Repository {
  /** The folder that holds `specs` and `packages`. */
  root: string;
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
  /** How many threads share the vendors; by default as many as pay. */
  workers?: number;
}

/**
 * Computes what generating would change, without changing anything.
 *
 * @throws {SpecError} with the problems of every invalid spec.
 */
export async function planGeneration(
  { root }: Repository,
  slugs: string[],
  { onProgress = () => {}, afresh = false, workers }: PlanOptions = {},
): Promise<GenerationPlan> {
  const known = await listVendors(join(root, "specs"));
  const chosen = slugs.length === 0 ? known : slugs;
  const upToDate = afresh ? new Map<string, VendorNote>() : await findUpToDate(root, chosen);
  const doubtful = chosen.filter((slug) => !upToDate.has(slug));
  const plans = new Map<string, VendorPlan>();
  for (const [slug, note] of upToDate) plans.set(slug, { slug, ...note, changes: [] });
  const problems: SpecProblem[] = [];
  for (const outcome of await planVendors(root, doubtful, {
    workers: workers ?? (await countWorkers(root, doubtful)),
    onProgress,
  })) {
    if ("problems" in outcome) problems.push(...outcome.problems);
    else plans.set(outcome.plan.slug, outcome.plan);
  }
  if (problems.length > 0) throw new SpecError(problems);
  const vendors = chosen.flatMap((slug) => plans.get(slug) ?? []);
  return { vendors, orphans: slugs.length === 0 ? await listOrphans(join(root, "packages"), known) : [] };
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
