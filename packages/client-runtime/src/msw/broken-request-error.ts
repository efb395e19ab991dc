import type { Violation } from "./violation.js";

/** A request to a mock breaks the description of its operation, which documents no answer to that. */
export class BrokenRequestError extends Error {
  /** What is wrong with the request. */
  readonly violations: readonly Violation[];

  constructor(operation: string, statuses: string, violations: readonly Violation[]) {
    const lines = violations.map(
      ({ place, found, expected }) => `  ${place}: found ${found}, expected ${expected}`,
    );
    super(
      `${operation} was sent a request that its description doesn't allow:\n${lines.join("\n")}\n` +
        `The description documents no ${statuses} that the mock could answer with. Mend the request, or let a ` +
        "handler with { validate: false } answer it.",
    );
    this.violations = violations;
  }

  override get name(): "BrokenRequestError" {
    return "BrokenRequestError";
  }
}
