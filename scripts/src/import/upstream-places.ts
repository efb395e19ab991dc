import { parseDocument } from "../load/load-imported.ts";
import { locate } from "../load/locate.ts";
import { SpecSource } from "../rules/spec-source.ts";
import type { SpecProblem } from "../spec-problem.ts";
import { SpecError } from "../spec-problem.ts";
import type { Upstream } from "./read-upstream.ts";
import { swaggerPlace } from "./swagger/places.ts";

/**
 * A refusal told by the places in the document that was read, for the one that was made of it is not kept. `kept` is the
 * file that it would have been.
 */
export async function atUpstream(
  { problems }: SpecError,
  kept: string,
  { name, text }: Upstream,
): Promise<SpecError> {
  const source = new SpecSource(name, text, { file: name, isEntry: true });
  const parsed = await parseDocument(text, name);
  source.parsed = parsed;
  const relocate = (problem: SpecProblem): SpecProblem => {
    if (problem.file !== kept) return problem;
    const pointer = parsed["swagger"] === undefined ? problem.pointer : swaggerPlace(parsed, problem.pointer);
    // A part that another file holds is told by its place in the whole, with the line of what leads there.
    return { ...problem, ...locate({ source, pointer }), file: name, pointer };
  };
  return new SpecError(problems.map(relocate));
}
