import { isDeepStrictEqual } from "node:util";
import { referencedSchema } from "../../model/schema-walk.ts";
import type { Schema, SchemaObject } from "../../openapi.ts";
import { limitLevel } from "./limits.ts";
import type { SchemaComparison } from "./schema.ts";
import type { Spot } from "./spot.ts";
import { nounOf, partOf, whereOf } from "./spot.ts";
import { addShift } from "./type-keywords.ts";

const keywords = ["allOf", "anyOf", "oneOf"] as const;

/** Schemas that are combined, and what tells them apart. */
export function compareVariants(
  comparison: SchemaComparison,
  before: SchemaObject,
  after: SchemaObject,
  spot: Spot,
): void {
  for (const keyword of keywords) {
    const [old = [], current = []] = [before[keyword], after[keyword]];
    if (isDeepStrictEqual(old, current)) continue;
    compareBranches(comparison, keyword, old, current, spot);
  }
  compareDiscriminator(comparison, before.discriminator, after.discriminator, spot);
}

function compareBranches(
  comparison: SchemaComparison,
  keyword: (typeof keywords)[number],
  before: Schema[],
  after: Schema[],
  spot: Spot,
): void {
  const removed = before.filter((branch) => !after.some((other) => isDeepStrictEqual(other, branch)));
  const added = after.filter((branch) => !before.some((other) => isDeepStrictEqual(other, branch)));
  if (removed.length === added.length) {
    for (const [index, branch] of removed.entries()) {
      const next = added[index] ?? true;
      comparison.compare(branch, next, partOf(spot, keyword, String(after.indexOf(next))));
    }
    return;
  }
  const isUnion = keyword !== "allOf";
  const grows = added.length > 0;
  const shrinks = removed.length > 0;
  const shift = isUnion ? { tightened: shrinks, loosened: grows } : { tightened: grows, loosened: shrinks };
  const verb = isUnion
    ? grows
      ? "may now be"
      : "can no longer be"
    : grows
      ? "now includes"
      : "no longer includes";
  const names = (grows ? added : removed).map(nameOf).join(" or ");
  const details = {
    before: before.map(nameOf).join(", "),
    after: after.map(nameOf).join(", "),
    isGone: !grows,
  };
  addShift(
    comparison.recorder,
    shift,
    partOf(spot, keyword),
    `${nounOf(spot)} ${verb} ${names}${whereOf(spot)}.`,
    details,
  );
}

function compareDiscriminator(
  { recorder }: SchemaComparison,
  before: SchemaObject["discriminator"],
  after: SchemaObject["discriminator"],
  spot: Spot,
): void {
  if (isDeepStrictEqual(before, after)) return;
  const kept = (one: typeof before, other: typeof before) =>
    one?.propertyName === other?.propertyName &&
    Object.entries(one?.mapping ?? {}).every(([value, target]) => other?.mapping?.[value] === target);
  const shift = { tightened: !kept(before, after), loosened: !kept(before, after) };
  const message = `What tells the kinds of ${nounOf(spot).replace(/^The /, "the ")} apart changed${whereOf(spot)}.`;
  const directions = before === undefined ? new Set<"in" | "out">() : spot.directions;
  recorder.add(limitLevel(shift, directions), partOf(spot, "discriminator"), message, {
    isGone: after === undefined,
  });
}

function nameOf(schema: Schema): string {
  const name = referencedSchema(schema);
  if (name !== undefined) return `\`${name}\``;
  const { title, type } = typeof schema === "boolean" ? {} : schema;
  return title ?? (type === undefined ? "another schema" : `another ${[type].flat().join(" or ")}`);
}
