import type { VersionPair } from "./compare-vendor.ts";
import { compareVendor } from "./compare-vendor.ts";
import { createJudges } from "./types/judge.ts";
import { sharedPackages } from "./types/program.ts";
import type { FoundChange } from "./walk/recorder.ts";

/** The differences of several packages, all judged by one program of the compiler. */
export function compareVersions(
  pairs: VersionPair[],
  root: string,
  onProgress: (slug: string) => void = () => {},
): Map<string, FoundChange[]> {
  const judges = createJudges(pairs, root, sharedPackages(root));
  const changes = new Map<string, FoundChange[]>();
  for (const pair of pairs) {
    const judge = judges.get(pair.slug);
    if (judge === undefined) continue;
    onProgress(pair.slug);
    changes.set(pair.slug, compareVendor(pair, judge));
  }
  return changes;
}
