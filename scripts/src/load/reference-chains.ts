import path from "node:path";
import { escapePointerFragment, isRef } from "@redocly/openapi-core";
import type { Finding } from "../rules/finding.ts";
import { parseReference } from "../rules/reference-target.ts";
import { listed, quote } from "../rules/show.ts";
import type { SpecSource } from "../rules/spec-source.ts";
import { SpecError } from "../spec-problem.ts";
import { locate, valueAt } from "./locate.ts";
import type { SpecFiles } from "./spec-files.ts";

interface Step {
  source: SpecSource;
  pointer: string;
}

type Sources = ReadonlyMap<string, SpecSource>;

/**
 * Makes sure that no references lead to each other and never to content, and that none leads through another. Redocly's
 * resolver cannot be given such ones: it gives up without saying where, partly in promises that nobody waits for.
 */
export function checkReferenceChains(files: SpecFiles): void {
  const sources = new Map([...files.sources.keys()].map((source) => [source.absoluteRef, source]));
  for (const [source, references] of files.sources) {
    for (const { pointer, content } of references) {
      const start = { source, pointer };
      const obstacle = targetOf(start, content, sources)?.obstacle;
      if (obstacle) throw problem(start, throughReference(content, obstacle));
      const circle = followChain(start, sources);
      if (circle?.[0]) throw problem(circle[0], inCircle(circle));
    }
  }
}

/** The steps of the circle that a chain of references ends in, if it does. */
function followChain(start: Step, sources: Sources): Step[] | undefined {
  const steps: Step[] = [];
  for (let step: Step | undefined = start; step; ) {
    const { source, pointer }: Step = step;
    const first = steps.findIndex((earlier) => earlier.source === source && earlier.pointer === pointer);
    if (first >= 0) return steps.slice(first);
    steps.push(step);
    const node = valueAt(source.parsed, pointer);
    step = isRef(node) ? targetOf(step, node.$ref, sources) : undefined;
  }
  return undefined;
}

/** Where a reference leads, and the first reference that stands in its way there. */
function targetOf(
  from: Step,
  reference: string,
  sources: Sources,
): (Step & { obstacle?: string }) | undefined {
  const { file, segments } = parseReference(reference);
  const absolutePath =
    file === "" ? from.source.absoluteRef : path.resolve(path.dirname(from.source.absoluteRef), file);
  const source = sources.get(absolutePath);
  if (!source) return undefined;
  const pointers = segments.map((_, index) => toPointer(segments.slice(0, index)));
  const obstacle = pointers.find((pointer) => isRef(valueAt(source.parsed, pointer)));
  const target = { source, pointer: toPointer(segments) };
  return obstacle === undefined ? target : { ...target, obstacle };
}

function toPointer(segments: readonly string[]): string {
  return `#/${segments.map(escapePointerFragment).join("/")}`;
}

function problem({ source, pointer }: Step, finding: Finding): SpecError {
  const place = locate({ source, pointer, reportOnKey: true });
  return new SpecError([{ file: source.file, ...place, rule: "reference-chain", ...finding }]);
}

function throughReference(reference: string, obstacle: string): Finding {
  return {
    found: `${quote(reference)}, with another reference at ${quote(obstacle)}`,
    expected: "a reference straight to the content",
    mend: `Refer to what ${quote(obstacle)} refers to, or write the content there.`,
  };
}

function inCircle(circle: readonly Step[]): Finding {
  const others = circle.slice(1).map(({ source, pointer }) => `${source.file} ${pointer}`);
  return {
    found:
      others.length === 0
        ? "a reference to itself"
        : `a reference that comes back to itself by ${listed(others)}`,
    expected: "references that lead to content",
    mend: "Replace one of the references by the content.",
  };
}
