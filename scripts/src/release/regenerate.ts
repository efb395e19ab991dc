import { join } from "node:path";
import type { VendorChanges } from "../changes/change.ts";
import { compareRepository } from "../changes/compare-repository.ts";
import { Git } from "../changes/git.ts";
import type { GenerationPlan } from "../generate.ts";
import { listVendors } from "../load/list-vendors.ts";
import { applyChanges } from "../write/apply-changes.ts";
import { listOrphans } from "../write/orphans.ts";
import { Backup } from "./backup.ts";
import type { PackageSize } from "./package-size.ts";
import type { ReleaseDemand } from "./plan-changesets.ts";
import { changesetWrites, demandsOf } from "./plan-changesets.ts";
import { findTouched, rememberVendors } from "./touched-vendors.ts";

/** What regenerating needs from outside. */
export interface Workshop {
  root: string;
  /** Records in the lockfile that packages came or went; resolves to the exit code. */
  install(): Promise<number>;
  /** Builds, type-checks and tests packages; resolves to the exit code. */
  prove(packageNames: string[]): Promise<number>;
  /** What publishing a package that is built would upload. */
  measure(slug: string): Promise<PackageSize>;
  onProgress(message: string): void;
}

export interface Regeneration {
  /** The vendors that something of changed; nothing was done for the others. */
  touched: string[];
  removed: RemovedPackage[];
  plan: GenerationPlan;
  sizes: PackageSize[];
  changes: VendorChanges[];
  demands: ReleaseDemand[];
  changesets: { path: string; text?: string }[];
}

/** A package whose spec is gone. */
export interface RemovedPackage {
  slug: string;
  /** The tag of its last release, if it has one. */
  lastRelease?: string;
}

/** A step failed; the working tree is as it was. */
export class StepFailure extends Error {
  override readonly name = "StepFailure";
}

/** Takes what changed in the specs all the way to changesets, for the vendors that it concerns; all of it or nothing. */
export async function regenerate(workshop: Workshop): Promise<Regeneration> {
  const { root } = workshop;
  const vendors = await listVendors(join(root, "specs"));
  const orphans = await listOrphans(join(root, "packages"), vendors);
  const touched = await findTouched(root, vendors);
  if (touched.length === 0 && orphans.length === 0) {
    await rememberVendors(root, vendors, touched);
    return { ...nothing };
  }
  const packages = [...touched, ...orphans].map((slug) => `packages/${slug}`);
  const backup = await Backup.of(root, [...packages, ".changeset", "pnpm-lock.yaml"]);
  try {
    const result = await carryOut(workshop, touched, orphans);
    await rememberVendors(root, vendors, touched);
    return result;
  } catch (error) {
    await backup.restore();
    throw error;
  } finally {
    await backup.discard();
  }
}

const nothing: Regeneration = {
  touched: [],
  removed: [],
  plan: { vendors: [], orphans: [] },
  sizes: [],
  changes: [],
  demands: [],
  changesets: [],
};

async function carryOut(workshop: Workshop, touched: string[], orphans: string[]): Promise<Regeneration> {
  const { root, onProgress } = workshop;
  onProgress(`lint and generate: ${touched.join(", ") || "nothing"}`);
  const { applyPlan, planGeneration } = await import("../generate.ts"); // not loaded where nothing is to be done
  const planned = touched.length === 0 ? [] : (await planGeneration({ root }, touched)).vendors;
  const plan = { vendors: planned, orphans };
  await applyPlan({ root }, plan);
  const isNew = planned.some(({ changes }) =>
    changes.some(({ path, kind }) => path === "package.json" && kind === "missing"),
  );
  if (isNew || orphans.length > 0) {
    onProgress("install");
    await must("recording the packages in pnpm-lock.yaml", workshop.install());
  }
  if (touched.length > 0) {
    onProgress("build, type-check and test");
    await must("building and testing", workshop.prove(touched.map((slug) => `@guestlist/${slug}`)));
  }
  const sizes: PackageSize[] = [];
  for (const slug of touched) sizes.push(await workshop.measure(slug));
  onProgress("compare with the last release");
  const concerned = [...touched, ...orphans];
  const changes = await compareRepository({ root, slugs: concerned });
  const changesets = await changesetWrites(root, await demandsOf(root, changes), concerned);
  await applyChanges(changesets);
  const removed = await Promise.all(orphans.map((slug) => removedPackage(root, slug)));
  return { touched, removed, plan, sizes, changes, demands: await demandsOf(root, changes), changesets };
}

async function removedPackage(root: string, slug: string): Promise<RemovedPackage> {
  const lastRelease = await new Git(root).lastRelease(`@guestlist/${slug}`);
  return { slug, ...(lastRelease === undefined ? {} : { lastRelease }) };
}

async function must(what: string, step: Promise<number>): Promise<void> {
  const exitCode = await step;
  if (exitCode !== 0) throw new StepFailure(`Failed at ${what}; the working tree is as it was.`);
}
