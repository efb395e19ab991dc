import { join } from "node:path";
import { emitPackage } from "../emit/package.ts";
import { originMark } from "../emit/source-file.ts";
import { loadSpec } from "../load/load-spec.ts";
import { buildVendor } from "../model/build-vendor.ts";
import type { Fingerprint } from "../release/stamps.ts";
import type { SpecProblem } from "../spec-problem.ts";
import { SpecError } from "../spec-problem.ts";
import { takeSpecFingerprint } from "../up-to-date.ts";
import { readIfPresent } from "../write/apply-changes.ts";
import type { FileChange } from "../write/compare.ts";
import { compareFiles } from "../write/compare.ts";
import { readPackageFiles } from "../write/package-files.ts";

export interface VendorPlan {
  slug: string;
  /** How many files the package has when it is up to date. */
  files: number;
  changes: FileChange[];
  /** What the spec was like that the package is computed from, as far as that can be told. */
  spec: Fingerprint | undefined;
  /** What the package is like, where it is known that nothing in it changes. */
  package?: Fingerprint;
}

/** What planning a vendor has come to. It holds plain values, which can be passed between threads. */
export type Outcome = { plan: VendorPlan } | { problems: readonly SpecProblem[] };

/** Computes what generating the package of one vendor would change. */
export async function planVendor(root: string, slug: string): Promise<Outcome> {
  try {
    const spec = await takeSpecFingerprint(root, slug);
    const source = await loadSpec(join(root, "specs"), slug);
    const folder = join(root, "packages", slug);
    const present = await readPackageFiles(folder);
    const scenario = await readIfPresent(join(folder, "test/scenario.ts"));
    const emitted = emitPackage(buildVendor(source), versionOf(present.get("package.json")), scenario);
    const changes = compareFiles(present, emitted);
    const foreign = changes.filter(
      ({ kind, path }) => kind === "extra" && !present.get(path)?.includes(originMark),
    );
    if (foreign.length > 0) return { problems: foreign.map(({ path }) => foreignFile(slug, path)) };
    return { plan: { slug, files: emitted.length, changes, spec } };
  } catch (error) {
    if (error instanceof SpecError) return { problems: error.problems };
    throw error;
  }
}

/** The version that changesets has written, or that of a package which has never been released. */
function versionOf(manifest: string | undefined): string {
  return /"version":\s*"([^"]+)"/.exec(manifest ?? "")?.[1] ?? "0.0.0";
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
