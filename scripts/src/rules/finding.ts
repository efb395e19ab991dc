import type { Source, UserContext } from "@redocly/openapi-core";

/** What a rule has to say about one place: three short texts, without the place. */
export interface Finding {
  found: string;
  expected: string;
  mend: string;
}

/** What a finding is about; Redocly's `Location` is one, and its `key()` too. */
export interface Place {
  source: Source;
  pointer: string;
  /** The line of the key instead of the value's. */
  reportOnKey?: boolean;
}

/** Reports a finding through Redocly's machinery, which keeps members of a problem that it does not know. */
export function report(context: Pick<UserContext, "report">, place: Place, finding: Finding): void {
  const problem = { message: finding.mend, location: place, ...finding };
  context.report(problem);
}

/** Thrown by the resolver for a reference whose target cannot be read; the `reference` rule reports it. */
export class UnusableTarget extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.found);
    this.finding = finding;
  }
}
