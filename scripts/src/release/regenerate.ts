import { join } from "node:path";
import type { VendorChanges } from "../changes/change.ts";
import { compareRepository } from "../changes/compare-repository.ts";
import { Git } from "../changes/git.ts";
import type { GenerationPlan } from "../generate.ts";
import { applyPlan, planGeneration } from "../generate.ts";
import { listVendors } from "../load/list-vendors.ts";
import { applyChanges } from "../write/apply-changes.ts";
import { listOrphans } from "../write/orphans.ts";
import { Backup } from "./backup.ts";
import type { ReleaseDemand } from "./plan-changesets.ts";
import { changesetWrites, demandsOf } from "./plan-changesets.ts";
import { Digests, readStamps, writeStamps } from "./stamps.ts";

/** What regenerating needs from outside. */
export interface Workshop {
  root: string;
  /** Records in the lockfile that packages came or went; resolves to the exit code. */
  install(): Promise<number>;
  /** Builds, type-checks and tests packages; resolves to the exit code. */
  prove(packageNames: string[]): Promise<number>;
  onProgress(message: string): void;
}

export interface Regeneration {
  /** The vendors that something of changed; nothing was done for the others. */
  touched: string[];
  plan: GenerationPlan;
  changes: VendorChanges[];
  demands: ReleaseDemand[];
  changesets: { path: string; text?: string }[];
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
  const touched = await touchedVendors(root, vendors);
  if (touched.length === 0 && orphans.length === 0)
    return { touched, plan: { vendors: [], orphans }, changes: [], demands: [], changesets: [] };
  const packages = [...touched, ...orphans].map((slug) => `packages/${slug}`);
  const backup = await Backup.of(root, [...packages, ".changeset", "pnpm-lock.yaml"]);
  try {
    const result = await carryOut(workshop, touched, orphans);
    await remember(root, vendors, touched);
    return result;
  } catch (error) {
    await backup.restore();
    throw error;
  } finally {
    await backup.discard();
  }
}

async function carryOut(workshop: Workshop, touched: string[], orphans: string[]): Promise<Regeneration> {
  const { root, onProgress } = workshop;
  onProgress(`lint and generate: ${touched.join(", ") || "nothing"}`);
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
  onProgress("compare with the last release");
  const changes = await compareRepository({ root, slugs: [...touched, ...orphans] });
  const demands = await demandsOf(root, changes);
  const changesets = await changesetWrites(root, demands, [...touched, ...orphans]);
  await applyChanges(changesets);
  return { touched, plan, changes, demands, changesets };
}

async function must(what: string, step: Promise<number>): Promise<void> {
  const exitCode = await step;
  if (exitCode !== 0) throw new StepFailure(`Failed at ${what}; the working tree is as it was.`);
}

/** By what they were made from the last time; for one that was never regenerated here, by what git says. */
async function touchedVendors(root: string, vendors: string[]): Promise<string[]> {
  const [stamps, digests, git] = [await readStamps(root), new Digests(root), new Git(root)];
  const touched: string[] = [];
  for (const slug of vendors) {
    const stamp = stamps[slug];
    const isTouched =
      stamp === undefined ? await differsFromHead(git, slug) : stamp !== (await digests.of(slug));
    if (isTouched) touched.push(slug);
  }
  return touched;
}

async function differsFromHead(git: Git, slug: string): Promise<boolean> {
  if (!(await git.exists("HEAD"))) return true;
  return git.differs("HEAD", [`specs/${slug}`, `packages/${slug}`, "scripts/src"]);
}

async function remember(root: string, vendors: string[], touched: string[]): Promise<void> {
  const [stamps, digests] = [await readStamps(root), new Digests(root)];
  const kept = Object.entries(stamps).filter(([slug]) => vendors.includes(slug));
  const fresh = await Promise.all(touched.map(async (slug) => [slug, await digests.of(slug)]));
  await writeStamps(root, Object.fromEntries([...kept, ...fresh]));
}
