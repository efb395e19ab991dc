import path from "node:path";
import type { LocationObject, NormalizedProblem } from "@redocly/openapi-core";
import { getLineColLocation } from "@redocly/openapi-core";
import type { SpecProblem } from "../spec-problem.ts";

/** What Redocly found while it put the files of a document together, as a problem of ours. */
export function toSpecProblem({ message, location: [place] }: NormalizedProblem, name: string): SpecProblem {
  const file = place?.source.absoluteRef;
  const [found = message] = message.split("\n");
  return {
    file: file === undefined ? name : path.basename(file),
    pointer: place?.pointer ?? "#/",
    ...(place === undefined ? {} : positionOf(place)),
    rule: "import-reference",
    found,
    expected: "references to files and parts that can be read",
    mend: "Correct the reference, or put the file where it is looked for.",
  };
}

/** None in a file that is not YAML: that is what was found. */
function positionOf(place: LocationObject): Pick<SpecProblem, "line" | "column"> {
  try {
    const { start } = getLineColLocation(place);
    return { line: start.line, column: start.col };
  } catch {
    return {};
  }
}
