import path from "node:path";
import { isRef } from "@redocly/openapi-core";
import { parseReference } from "../rules/reference-target.ts";
import { listed } from "../rules/show.ts";
import type { SpecSource } from "../rules/spec-source.ts";
import { SpecError } from "../spec-problem.ts";
import { locate, valueAt } from "./locate.ts";
import type { SpecFiles } from "./spec-files.ts";

interface Step {
  source: SpecSource;
  pointer: string;
}

/**
 * Makes sure that no references lead to each other and never to content. Redocly's resolver cannot be given such
 * ones: it gives up without saying where, partly in promises that nobody waits for.
 */
export function checkReferenceCircles(files: SpecFiles): void {
  const sources = new Map([...files.sources.keys()].map((source) => [source.absoluteRef, source]));
  for (const [source, references] of files.sources) {
    for (const { pointer } of references) {
      const circle = followChain({ source, pointer }, sources);
      if (circle) throw describe(circle);
    }
  }
}

/** The steps of the circle that a chain of references ends in, if it does. */
function followChain(start: Step, sources: ReadonlyMap<string, SpecSource>): Step[] | undefined {
  const steps: Step[] = [];
  for (let step: Step | undefined = start; step; step = nextStep(step, sources)) {
    const { source, pointer }: Step = step;
    const first = steps.findIndex((earlier) => earlier.source === source && earlier.pointer === pointer);
    if (first >= 0) return steps.slice(first);
    steps.push(step);
  }
  return undefined;
}

function nextStep({ source, pointer }: Step, sources: ReadonlyMap<string, SpecSource>): Step | undefined {
  const node = valueAt(source.parsed, pointer);
  if (!isRef(node)) return undefined;
  const { file } = parseReference(node.$ref);
  const target = file === "" ? source.absoluteRef : path.resolve(path.dirname(source.absoluteRef), file);
  const next = sources.get(target);
  return next && { source: next, pointer: `#${node.$ref.split("#")[1] ?? ""}` };
}

function describe(circle: readonly Step[]): SpecError {
  const [first, ...others] = circle.map(({ source, pointer }) => ({
    file: source.file,
    ...locate({ source, pointer, reportOnKey: true }),
  }));
  if (!first) throw new TypeError("A circle has at least one step");
  const names = others.map(({ file, pointer }) => `${file} ${pointer}`);
  return new SpecError([
    {
      ...first,
      rule: "reference-circle",
      found:
        names.length === 0
          ? "a reference to itself"
          : `a reference that comes back to itself by ${listed(names)}`,
      expected: "references that lead to content",
      mend: "Replace one of the references by the content.",
    },
  ]);
}
