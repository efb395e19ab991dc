import type { NormalizedProblem } from "@redocly/openapi-core";
import type { Finding, Place } from "../rules/finding.ts";
import { ruleName } from "../rules/plugin.ts";
import { condense } from "../rules/redocly/condense.ts";
import { explanations } from "../rules/redocly/explain.ts";
import { show } from "../rules/show.ts";
import { sourceOf } from "../rules/spec-source.ts";
import type { SpecProblem } from "../spec-problem.ts";
import { locate, valueAt } from "./locate.ts";

/** Redocly's problems as ours: one for each fault, sorted by place. */
export function toSpecProblems(problems: readonly NormalizedProblem[]): SpecProblem[] {
  const told = new Set<string>();
  const isNew = ({ file, pointer, rule, found }: SpecProblem) => {
    const count = told.size;
    return told.add(JSON.stringify([file, pointer, rule, found])).size > count;
  };
  return condense(problems).map(toSpecProblem).filter(isNew).sort(byPlace);
}

function toSpecProblem(problem: NormalizedProblem & Partial<Finding>): SpecProblem {
  const place = placeOf(problem);
  const source = sourceOf(place);
  const { pointer, line, column } = locate({ ...place, source });
  const { found, expected, mend } = findingOf(problem, place);
  return { file: source.file, pointer, line, column, rule: ruleName(problem.ruleId), found, expected, mend };
}

function placeOf({ ruleId, location: [location] }: NormalizedProblem): Place {
  if (location?.pointer === undefined)
    throw new TypeError(`The rule ${ruleId} reports a problem without a pointer`);
  return location;
}

/** Rules of ours say what they found; for those of Redocly there are explanations. */
function findingOf(problem: NormalizedProblem & Partial<Finding>, { source, pointer }: Place): Finding {
  const { found, expected, mend, message, suggest, ruleId } = problem;
  if (found !== undefined && expected !== undefined && mend !== undefined) return { found, expected, mend };
  const { parsed } = sourceOf({ source });
  const segments = pointer.split("/");
  const ancestor = (levels: number) => valueAt(parsed, segments.slice(0, segments.length - levels).join("/"));
  const value = ancestor(0);
  const key = unescapeKey(segments.at(-1) ?? "");
  const explain = explanations[ruleName(ruleId)];
  return (
    explain?.({ message, suggest, pointer, value, ancestor, key }) ?? {
      found: show(value),
      expected: message,
      mend: "Correct it.",
    }
  );
}

function unescapeKey(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

function byPlace(a: SpecProblem, b: SpecProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return (a.line ?? 0) - (b.line ?? 0);
  return a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0;
}
