import path from "node:path";
import type { Location, Oas3Rule, OasRef, ResolveResult, UserContext } from "@redocly/openapi-core";
import { componentKind } from "./component-kinds.ts";
import { type Finding, report } from "./finding.ts";
import { checkReferenceTarget, firstMissing } from "./reference-content.ts";
import { checkReferencePlace } from "./reference-place.ts";
import { parseReference } from "./reference-target.ts";
import { sourceOf } from "./spec-source.ts";

interface Failure {
  location: Location;
  finding: Finding;
  places: number;
}

/**
 * Every `$ref` stands where OpenAPI allows one and leads straight to a part that has a name: a component of the entry,
 * or an entry at the top level of another file. All references that fail at the same part are one finding.
 */
export const reference: Oas3Rule = () => {
  const failures = new Map<string, Failure>();
  return {
    ref: {
      leave(node, context, resolved) {
        const location = context.location.child("$ref");
        const misplaced = checkReferencePlace(node, context.type.name);
        const finding = misplaced ?? checkReferenceTarget(node, context, resolved);
        if (!finding) return;
        const key = misplaced ? location.absolutePointer : identifyTarget(node, context, resolved);
        const failure = failures.get(key);
        if (failure) failure.places += 1;
        else failures.set(key, { location, finding, places: 1 });
      },
    },
    Root: {
      leave(_root, context) {
        for (const { location, finding, places } of failures.values()) {
          const elsewhere = places > 1 ? ` (in ${places} places)` : "";
          report(context, location, { ...finding, found: finding.found + elsewhere });
        }
      },
    },
  };
};

/** The part that a reference is meant to lead to, as far as the way there exists. */
function identifyTarget(
  node: OasRef,
  context: UserContext,
  { error, location }: ResolveResult<object>,
): string {
  const { file, segments } = parseReference(node.$ref);
  const source = context.location.source.absoluteRef;
  const target = file === "" ? source : path.resolve(path.dirname(source), file);
  if (error) return target;
  const document = sourceOf((location as Location | undefined) ?? context.location).parsed;
  const existing = segments.slice(0, firstMissing(document, segments).depth);
  const isWhole = existing.length === segments.length;
  return [target, isWhole ? componentKind(context.type.name) : "", ...existing].join(" ");
}
