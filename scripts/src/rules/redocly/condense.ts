import type { NormalizedProblem } from "@redocly/openapi-core";
import { groupBy } from "../group-by.ts";
import { nearest } from "../nearest.ts";
import { ruleName } from "../plugin.ts";
import { exampleFault } from "./explain-example.ts";

interface Pointed {
  problem: NormalizedProblem;
  pointer: string;
}

type Condense = (problems: readonly Pointed[]) => NormalizedProblem[];

/** Reduces what Redocly reports in one file to one problem per fault: the others only follow from it. */
const condensers: Readonly<Record<string, Condense>> = {
  struct: condenseStruct,
  "no-invalid-defaults": condenseExamples,
  "no-invalid-header-examples": condenseExamples,
  "no-invalid-media-type-examples": condenseExamples,
  "no-invalid-parameter-examples": condenseExamples,
  "no-invalid-schema-examples": condenseExamples,
};

export function condense(problems: readonly NormalizedProblem[]): NormalizedProblem[] {
  const groups = groupBy(
    problems,
    (problem) => `${problem.ruleId} ${problem.location[0]?.source.absoluteRef}`,
  );
  return [...groups.values()].flatMap((group) => {
    const condenser = condensers[ruleName(group[0]?.ruleId ?? "")];
    if (!condenser) return group;
    return condenser(
      group.map((problem) => ({
        problem,
        pointer: (problem.location[0]?.pointer ?? "#").replace(/\/$/, ""),
      })),
    );
  });
}

/**
 * A misspelt key is unexpected, and the key it should be is missing: the first says it all. The keys of a security
 * scheme depend on its type, so none can be called wrong while the type is.
 */
function condenseStruct(problems: readonly Pointed[]): NormalizedProblem[] {
  return problems.filter((candidate) => !isFollowing(candidate, problems)).map(({ problem }) => problem);
}

function isFollowing({ problem, pointer }: Pointed, problems: readonly Pointed[]): boolean {
  if (isMissing(problem)) {
    return problems.some((other) => isUnexpected(other.problem) && parentOf(other.pointer) === pointer);
  }
  if (!isForbidden(problem)) return false;
  const owner = parentOf(pointer);
  const onOwner = problems.filter((other) => other.pointer === owner || parentOf(other.pointer) === owner);
  return onOwner.some((other) => !isForbidden(other.problem));
}

function isUnexpected({ message }: NormalizedProblem): boolean {
  return /^Property `.+` is not expected here/s.test(message);
}

function isMissing({ message }: NormalizedProblem): boolean {
  return /^The field `.+` must be present|^Must contain at least one of/s.test(message);
}

function isForbidden({ message }: NormalizedProblem): boolean {
  return /^The field `.+` is not allowed here/s.test(message);
}

/**
 * Of a value that fits none of several alternatives, Ajv tells what each of them has against it, inside the value too:
 * one problem takes these in as its suggestions. Of an object that lacks one property and has another of a similar
 * name, the misspelt one is told, and the missing one is its suggestion.
 */
function condenseExamples(problems: readonly Pointed[]): NormalizedProblem[] {
  const undecided = problems.filter(({ problem }) => isUndecided(problem));
  const outermost = undecided.filter(({ pointer }) =>
    undecided.every((other) => other.pointer === pointer || !isWithin(pointer, other.pointer)),
  );
  const others = problems.filter(
    ({ pointer }) => !outermost.some((covering) => isWithin(pointer, covering.pointer)),
  );
  const objections = ({ pointer }: Pointed) =>
    problems
      .filter((other) => isWithin(other.pointer, pointer) && !isUndecided(other.problem))
      .map((other) => exampleFault(other.problem.message));
  return [
    ...outermost.map((covering) => ({ ...covering.problem, suggest: objections(covering) })),
    ...others.flatMap((candidate) => withoutMissingTwin(candidate, others)),
  ];
}

function withoutMissingTwin(
  { problem, pointer }: Pointed,
  problems: readonly Pointed[],
): NormalizedProblem[] {
  const missing = missingName(problem);
  if (missing !== undefined) {
    const beside = problems.filter(
      (other) => parentOf(other.pointer) === pointer && isUndescribed(other.problem),
    );
    const isMisspelt = beside.some((other) => nearest(nameOf(other.pointer), [missing]) !== undefined);
    return isMisspelt ? [] : [problem];
  }
  if (!isUndescribed(problem)) return [problem];
  const lacking = problems
    .filter((other) => other.pointer === parentOf(pointer))
    .flatMap((other) => missingName(other.problem) ?? []);
  const meant = nearest(nameOf(pointer), lacking);
  return [meant === undefined ? problem : { ...problem, suggest: [meant] }];
}

function isUndecided({ message }: NormalizedProblem): boolean {
  return /schema in (anyOf|oneOf)$/.test(exampleFault(message));
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
