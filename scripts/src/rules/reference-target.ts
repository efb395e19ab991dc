import {
  type Location,
  type OasRef,
  type ResolveResult,
  unescapePointerFragment,
} from "@redocly/openapi-core";

type ResolvedReference = Pick<ResolveResult<object>, "location" | "chain">;

/** A `$ref` taken apart: `../schemas/users.yaml#/User` is the file and `["User"]`. */
export function parseReference(reference: string): { file: string; segments: string[] } {
  const [file = "", pointer = ""] = reference.split("#");
  const segments = pointer.split("/").filter((segment) => segment !== "");
  return { file, segments: segments.map(unescapePointerFragment) };
}

/** The place that a `$ref` names: where its own target is, not where that one refers to in turn. */
export function targetLocation(resolved: ResolvedReference): Location | undefined {
  return resolved.chain?.[0]?.location ?? resolved.location;
}

/** What follows in the pointer of a location: `["components", "schemas", "User"]`. */
export function segmentsOf(location: Pick<Location, "pointer">): string[] {
  return parseReference(location.pointer).segments;
}

/** Whether a reference names a part by a reference of its own instead of by its content. */
export function isDetour(reference: OasRef, resolved: ResolvedReference): boolean {
  const target = targetLocation(resolved);
  if (!target) return false;
  return parseReference(reference.$ref).segments.join("/") !== segmentsOf(target).join("/");
}
