import type { Location, NormalizedNodeType, OasRef, ResolveResult, UserContext } from "@redocly/openapi-core";
import { componentKind } from "./component-kinds.ts";
import { type Finding, UnusableTarget } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { isDetour, parseReference, segmentsOf, targetLocation } from "./reference-target.ts";
import { listed, quote } from "./show.ts";
import { sourceOf } from "./spec-source.ts";

/** What is wrong with what a reference leads to. */
export function checkReferenceTarget(
  node: OasRef,
  context: UserContext,
  resolved: ResolveResult<object>,
): Finding | undefined {
  if (resolved.error) return explainError(node, resolved.error);
  if (resolved.node === undefined)
    return dangling(node, (resolved.location as Location | undefined) ?? context.location);
  if (isDetour(node, resolved)) return explainDetour(node, resolved);
  return checkName(node, resolved, context.type) ?? checkKind(node, resolved.node, context.type);
}

function explainError(node: OasRef, error: Error): Finding {
  if (error instanceof UnusableTarget) return error.finding; // the resolver knows why a file cannot be used
  return {
    found: quote(node.$ref),
    expected: "a reference that resolves",
    mend: `Correct it: ${error.message}.`,
  };
}

function dangling(node: OasRef, location: Location): Finding {
  const { segments } = parseReference(node.$ref);
  const name = segments.at(-1);
  if (name === undefined || !node.$ref.includes("#/")) return unnamed(node);
  const source = sourceOf(location);
  const siblings = namesBeside(source.parsed, segments);
  const meant = nearest(name, siblings);
  return {
    found: `${quote(node.$ref)}, which leads to nothing`,
    expected:
      siblings.length > 0
        ? `one of ${listed(siblings)} in ${quote(source.file)}`
        : "a reference that resolves",
    mend: meant
      ? `Refer to ${quote(node.$ref.slice(0, -name.length) + meant)}, or add ${quote(name)}.`
      : `Add ${quote(name)} to ${quote(source.file)}, or refer to another part.`,
  };
}

function namesBeside(document: unknown, segments: string[]): string[] {
  let value = document;
  for (const segment of segments.slice(0, -1)) value = Object(value)[segment];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function explainDetour(node: OasRef, resolved: ResolveResult<object>): Finding | undefined {
  const target = targetLocation(resolved);
  const { segments } = parseReference(node.$ref);
  if (!target || segments.at(-1) === segmentsOf(target).at(-1)) return undefined; // the entry may list other files' parts
  return {
    found: `${quote(node.$ref)}, which is a reference itself`,
    expected: "a reference straight to the content",
    mend: `Refer to ${quote(target.pointer)} of ${quote(sourceOf(target).file)}.`,
  };
}

function checkName(
  node: OasRef,
  resolved: ResolveResult<object>,
  { name }: NormalizedNodeType,
): Finding | undefined {
  const target = targetLocation(resolved);
  if (!target) return undefined;
  const { isEntry } = sourceOf(target);
  const [first, kind, ...rest] = parseReference(node.$ref).segments;
  const isNamed = isEntry
    ? first === "components" && rest.length === 1
    : first !== undefined && kind === undefined;
  if (!isNamed || !node.$ref.includes("#/")) return unnamed(node);
  const wanted = componentKind(name);
  if (!isEntry || kind === wanted) return undefined;
  return {
    found: quote(node.$ref),
    expected: `a reference to ${quote(`#/components/${wanted}/…`)} in this place`,
    mend: `Refer to one of the ${wanted}.`,
  };
}

function unnamed(node: OasRef): Finding {
  return {
    found: `${quote(node.$ref)}, which is no part with a name`,
    expected:
      "`#/components/<kind>/<Name>`, or `<file>#/<Name>` for an entry at the top level of another file",
    mend: "Give the part a name of its own and refer to that.",
  };
}

/** Other files do not say what their entries are, so an entry of the wrong kind shows by keys of another kind. */
function checkKind(node: OasRef, content: object, type: NormalizedNodeType): Finding | undefined {
  if (typeof content !== "object" || content === null || Array.isArray(content)) return undefined;
  const known = Object.keys(type.properties);
  const strangers = Object.keys(content).filter(
    (key) => !known.includes(key) && !key.startsWith("x-") && nearest(key, known) === undefined,
  );
  const required =
    typeof type.required === "function" ? type.required(content, undefined) : (type.required ?? []);
  const missing = required.filter((key) => !Object.hasOwn(content, key));
  if (strangers.length + Math.min(missing.length, 1) < 2 || strangers.length === 0) return undefined;
  return {
    found: `${quote(node.$ref)}, which has ${listed(strangers)}`,
    expected: `a part that OpenAPI calls ${type.name}, with keys such as ${listed(known, 4)}`,
    mend: "Refer to a part of the kind that belongs here.",
  };
}
