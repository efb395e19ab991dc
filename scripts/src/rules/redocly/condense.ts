import type { NormalizedProblem } from "@redocly/openapi-core";
import { groupBy } from "../group-by.ts";
import { nearest } from "../nearest.ts";
import { exampleFault } from "./explain-example.ts";

interface Pointed {
  problem: NormalizedProblem;
  pointer: string;
}

type Condense = (problems: readonly Pointed[]) => NormalizedProblem[];

/** Reduces what Redocly reports in one file to one problem per fault: the others only follow from it. */
const condensers: Readonly<Record<string, Condense>> = {
  struct: condenseStruct,
  "no-invalid-media-type-examples": condenseExamples,
  "no-invalid-parameter-examples": condenseExamples,
  "no-invalid-schema-examples": condenseExamples,
};

export function condense(problems: readonly NormalizedProblem[]): NormalizedProblem[] {
  const groups = groupBy(problems, (problem) => `${problem.ruleId} ${problem.location[0]?.source.absoluteRef}`);
  return [...groups.values()].flatMap((group) => {
    const condenser = condensers[group[0]?.ruleId ?? ""];
    if (!condenser) return group;
    return condenser(group.map((problem) => ({ problem, pointer: (problem.location[0]?.pointer ?? "#").replace(/\/$/, "") })));
  });
}

/** A misspelt key is unexpected, and the key it should be is missing: the first says it all. */
function condenseStruct(problems: readonly Pointed[]): NormalizedProblem[] {
  const owners = new Set(problems.filter(({ problem }) => isUnexpected(problem)).map(({ pointer }) => parentOf(pointer)));
  return problems
    .filter(({ problem, pointer }) => !isMissing(problem) || !owners.has(pointer))
    .map(({ problem }) => problem);
}

function isUnexpected({ message }: NormalizedProblem): boolean {
  return /^Property `.+` is not expected here/s.test(message);
}

function isMissing({ message }: NormalizedProblem): boolean {
  return message.startsWith("The field") || message.startsWith("Must contain at least one of");
}

/**
 * Ajv tells for every alternative why a value does not fit, and calls properties undescribed when what describes
 * them failed. Of an object that lacks one property and has another of a similar name, the misspelt one is told.
 */
function condenseExamples(problems: readonly Pointed[]): NormalizedProblem[] {
  const alternatives = problems.filter(({ problem }) => /schema in (anyOf|oneOf)$/.test(exampleFault(problem.message)));
  const covered = (pointer: string, self: Pointed) =>
    alternatives.some((other) => other !== self && isWithin(pointer, other.pointer) && (other.pointer !== pointer || !alternatives.includes(self)));
  return problems
    .filter((candidate) => !covered(candidate.pointer, candidate))
    .flatMap((candidate) => {
      const missing = missingName(candidate.problem);
      const owner = missing === undefined ? parentOf(candidate.pointer) : candidate.pointer;
      const within = problems.filter(({ pointer }) => isWithin(pointer, owner));
      const missingHere = within.filter(({ pointer }) => pointer === owner).flatMap(({ problem }) => missingName(problem) ?? []);
      const undescribed = within.filter(({ pointer, problem }) => parentOf(pointer) === owner && isUndescribed(problem));
      const misspelt = undescribed.find(({ pointer }) => nearest(nameOf(pointer), missingHere) !== undefined);
      if (missing !== undefined) return misspelt ? [] : [candidate.problem];
      if (!isUndescribed(candidate.problem)) return [candidate.problem];
      const hasOtherFault = within.some(({ problem }) => !isUndescribed(problem) && missingName(problem) === undefined);
      if (hasOtherFault || (missingHere.length > 0 && candidate !== misspelt)) return [];
      const meant = nearest(nameOf(candidate.pointer), missingHere);
      return [meant === undefined ? candidate.problem : { ...candidate.problem, suggest: [meant] }];
    });
}

function isUndescribed({ message }: NormalizedProblem): boolean {
  return /^must NOT have (unevaluated|additional) properties/.test(exampleFault(message));
}

function missingName({ message }: NormalizedProblem): string | undefined {
  return /^must have required property '(.+)'$/s.exec(exampleFault(message))?.[1];
}

function isWithin(pointer: string, owner: string): boolean {
  return `${pointer}/`.startsWith(`${owner}/`);
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function nameOf(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}
