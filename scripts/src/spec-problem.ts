/** One thing that is wrong with a spec, told so that its author can mend it without knowing the generator. */
export interface SpecProblem {
  /** Relative to the repository's root, with forward slashes: `specs/awork/openapi.yaml`. */
  file: string;
  /** Where in the file, as a JSON pointer: `#/paths/~1users/get`. */
  pointer: string;
  line?: number;
  column?: number;
  /** The name of the check that failed. */
  rule: string;
  /** What is there, shortened. */
  found: string;
  /** What should be there. */
  expected: string;
  /** What to do about it, as one imperative sentence. */
  mend: string;
}

/** Thrown when a spec cannot be used. Its message lists every problem. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly problems: readonly SpecProblem[];

  constructor(problems: readonly SpecProblem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** The problems as plain text for a terminal, a block for each. */
export function formatProblems(problems: readonly SpecProblem[]): string {
  return problems.map(formatProblem).join("\n\n");
}

function formatProblem({ file, pointer, line, column, rule, found, expected, mend }: SpecProblem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(":");
  return [
    `${place}  ${pointer}  (${rule})`,
    `  found     ${found}`,
    `  expected  ${expected}`,
    `  mend      ${mend}`,
  ].join("\n");
}
