import type { Node } from "../document/walk.ts";
import { SpecError } from "../spec-problem.ts";

/** Levels of maps and lists in each other; the deepest documents that people or programs have written have some fifty. */
const deepest = 300;

/** Refuses a document that no program reads which visits its parts within each other, as all do. */
export function checkDepth(document: Node, file: string): void {
  let level: object[] = [document];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw tooDeep(file);
    level = level.flatMap((part) => Object.values(part).filter(isContainer));
  }
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function tooDeep(file: string): SpecError {
  return new SpecError([
    {
      file,
      pointer: "#/",
      rule: "import-depth",
      found: `more than ${deepest} maps and lists in each other`,
      expected: "parts that refer to each other, rather than hold each other",
      mend: "Put the inner parts in `components`, and refer to them.",
    },
  ]);
}
