import type { SpecProblem } from "../../src/spec-problem.ts";

type Step = string | number;

/** Where there is a value in a document, each as the steps that lead to it. */
export function pathsIn(value: unknown): Step[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [
    [key],
    ...pathsIn(member).map((steps) => [key, ...steps]),
  ]);
}

/** A copy of a document with something else in the place of one value. */
export function withDamage(value: unknown, [step, ...others]: readonly Step[], substitute: unknown): unknown {
  if (step === undefined) return substitute;
  const copy = Array.isArray(value) ? [...value] : { ...Object(value) };
  copy[step] = withDamage(copy[step], others, substitute);
  return copy;
}

/** Whether what is told of a damage would leave its reader without a clue. */
export function isVague(problems: readonly SpecProblem[]): boolean {
  const texts = problems.flatMap(({ found, expected, mend }) => [found, expected, mend]);
  return texts.some((text) => text === "" || /undefined|\[object/.test(text));
}
