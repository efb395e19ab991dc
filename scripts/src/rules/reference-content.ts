import {
  isRef,
  type Location,
  type NormalizedNodeType,
  type OasRef,
  type ResolveResult,
  type UserContext,
} from "@redocly/openapi-core";
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
  if (resolved.node === undefined && leadsToListing(node, context)) return undefined; // which is told there
  if (resolved.error) return explainError(node, resolved.error);
  if (resolved.node === undefined) return dangling(node, locationOf(resolved) ?? context.location);
  if (isDetour(node, resolved)) return explainDetour(node, resolved);
  return checkName(node, resolved, context.type) ?? checkKind(node, resolved.node, context.type);
}

/** Where the resolver stopped; its types do not say that it knows the place of what is missing. */
function locationOf(resolved: ResolveResult<object>): Location | undefined {
  return resolved.location;
}

/** Whether a reference leads to a component of the same file that is only a reference to another file. */
function leadsToListing(node: OasRef, context: UserContext): boolean {
  const { file, segments } = parseReference(node.$ref);
  const source = sourceOf(context.location);
  if (file !== "" || !source.isEntry) return false;
  return isRef(segments.reduce<unknown>((value, segment) => Object(value)[segment], source.parsed));
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
  if (segments.length === 0 || !node.$ref.includes("#/")) return unnamed(node);
  const source = sourceOf(location);
  const { missing, siblings, isLast } = firstMissing(source.parsed, segments);
  const meant = nearest(missing, siblings);
  const where = quote(source.file);
  const found = `${quote(node.$ref)}, which leads to nothing`;
  if (!isLast) {
    const mend = meant
      ? `Rename ${quote(meant)} to ${quote(missing)}.`
      : `Add ${quote(missing)}, or refer elsewhere.`;
    return { found, expected: `${quote(missing)} in ${where}`, mend };
  }
  return {
    found,
    expected: siblings.length > 0 ? `one of ${listed(siblings)} in ${where}` : "a reference that resolves",
    mend: meant
      ? `Refer to ${quote(node.$ref.slice(0, -missing.length) + meant)}, or add ${quote(missing)}.`
      : `Add ${quote(missing)} to ${where}, or refer to another part.`,
  };
}

/** Where the way to a part ends: the first name that does not exist, and those that do beside it. */
export function firstMissing(document: unknown, segments: readonly string[]) {
  let parent = document;
  for (const [index, segment] of segments.entries()) {
    const isMap = typeof parent === "object" && parent !== null && !Array.isArray(parent);
    const siblings = isMap ? Object.keys(Object(parent)) : [];
    const isLast = index === segments.length - 1;
    if (isLast || !siblings.includes(segment))
      return { missing: segment, siblings, isLast, depth: index + 1 };
    parent = Object(parent)[segment];
  }
  return { missing: "", siblings: [], isLast: true, depth: 0 };
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
