import { isDeepStrictEqual } from "node:util";
import type { SchemaObject } from "../../openapi.ts";
import type { Recorder } from "./recorder.ts";
import { shown } from "./recorder.ts";
import type { Spot } from "./spot.ts";
import { nounOf, partOf, whereOf } from "./spot.ts";

const texts: Record<string, string> = {
  title: "title",
  description: "description",
  example: "example",
  examples: "examples",
  externalDocs: "link to the documentation",
  $comment: "comment",
  readOnly: "documentation",
  writeOnly: "documentation",
};

/** Keywords that only people read, and `deprecated`, which editors show. */
export function compareAnnotations(
  recorder: Recorder,
  before: SchemaObject,
  after: SchemaObject,
  spot: Spot,
): void {
  for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const what = texts[keyword] ?? (isNote(keyword) ? `\`${keyword}\`` : undefined);
    if (what === undefined || isDeepStrictEqual(before[keyword], after[keyword])) continue;
    const isGone = after[keyword] === undefined;
    const at = partOf(spot, keyword);
    recorder.add("docs", at, `The ${what} of ${quietNoun(spot)} changed.`, {
      ...shown(before[keyword], after[keyword]),
      isGone,
    });
  }
  compareDeprecation(recorder, before.deprecated === true, after.deprecated === true, spot);
}

/** Deprecating is a feature, as semver has it: nothing breaks, and editors strike the name out. */
export function compareDeprecation(recorder: Recorder, before: boolean, after: boolean, spot: Spot): void {
  if (before === after) return;
  const at = partOf(spot, "deprecated");
  if (after) recorder.add("feature", at, `${nounOf(spot)} is deprecated${whereOf(spot)}.`);
  else recorder.add("fix", at, `${nounOf(spot)} is no longer deprecated${whereOf(spot)}.`, { isGone: true });
}

/** Extensions that say where a statement comes from and the like. */
function isNote(keyword: string): boolean {
  return keyword.startsWith("x-") && keyword !== "x-extensible-enum";
}

function quietNoun(spot: Spot): string {
  return spot.names.length === 0 && spot.root === ""
    ? `\`${spot.subject}\``
    : nounOf(spot).replace(/^The /, "the ");
}
