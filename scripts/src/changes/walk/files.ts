import type { Recorder } from "./recorder.ts";
import { clientSpot } from "./security.ts";

/** Files that differ although nothing else does: a change of the generator, or of what only the README shows. */
export function compareFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  recorder: Recorder,
): void {
  if (recorder.changes.length > 0) return;
  const differing = [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => comparable(path, before.get(path)) !== comparable(path, after.get(path)))
    .filter((path) => !configuration.has(path))
    .sort();
  if (differing.length === 0) return;
  const isCode = differing.some((path) => path !== "README.md");
  const what = isCode ? "The generated code changed" : "The README changed";
  recorder.add(isCode ? "fix" : "docs", clientSpot, `${what}: ${differing.join(", ")}.`);
}

/** Files that are not published. */
const configuration = new Set(["tsconfig.json", "tsconfig.test.json", "turbo.json"]);

/** A manifest without what a release changes in it. */
function comparable(path: string, text: string | undefined): string | undefined {
  return path === "package.json" ? text?.replace(/"version": "[^"]*"/, "") : text;
}
