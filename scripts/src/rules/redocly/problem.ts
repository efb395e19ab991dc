import type { Finding } from "../finding.ts";

/** A problem as one of Redocly's own rules reports it, with what is in the document at its place. */
export interface RedoclyProblem {
  message: string;
  suggest: readonly string[];
  pointer: string;
  /** What the pointer leads to; nothing for something that is missing. */
  value: unknown;
  /** What the pointer leads to without its last segments, as many as asked for. */
  ancestor(levels: number): unknown;
  /** The last segment of the pointer. */
  key: string;
}

/** Says in our words what a rule of Redocly's has found. */
export type Explain = (problem: RedoclyProblem) => Finding;
