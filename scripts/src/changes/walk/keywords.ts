import { isDeepStrictEqual } from "node:util";
import type { Schema, SchemaObject } from "../../openapi.ts";
import { compareLimit, limitKeywords, limitLevel } from "./limits.ts";
import type { Recorder } from "./recorder.ts";
import { shown } from "./recorder.ts";
import type { Spot } from "./spot.ts";
import { nounOf, partOf, whereOf } from "./spot.ts";
import { addShift } from "./type-keywords.ts";

/** Keywords that are compared elsewhere, or say nothing of which values are valid. */
const otherwise = new Set([
  "$ref",
  "$comment",
  "type",
  "enum",
  "const",
  "title",
  "description",
  "example",
  "examples",
  "externalDocs",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "prefixItems",
  "allOf",
  "anyOf",
  "oneOf",
  "discriminator",
]);

/** Limits, formats, defaults, and every keyword that nothing else knows. */
export function compareKeywords(
  recorder: Recorder,
  before: SchemaObject,
  after: SchemaObject,
  spot: Spot,
): void {
  for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (otherwise.has(keyword) || keyword.startsWith("x-")) continue;
    if (isDeepStrictEqual(before[keyword], after[keyword])) continue;
    compareKeyword(recorder, keyword, before[keyword], after[keyword], spot);
  }
  compareDefault(recorder, before.default, after.default, spot);
  compareAdditional(recorder, before.additionalProperties, after.additionalProperties, spot);
}

function compareKeyword(
  recorder: Recorder,
  keyword: string,
  before: unknown,
  after: unknown,
  spot: Spot,
): void {
  const isGone = after === undefined;
  const shift = compareLimit(keyword, before, after);
  const verb =
    before === undefined ? "is now limited by" : isGone ? "is no longer limited by" : "has another";
  const message = `${nounOf(spot)} ${verb} \`${keyword}\`${whereOf(spot)}.`;
  const details = { ...shown(before, after), isGone };
  if (keyword === "format" || !Object.hasOwn(limitKeywords, keyword)) {
    addShift(recorder, shift, partOf(spot, keyword), message, details);
  } else {
    recorder.add(limitLevel(shift, spot.directions), partOf(spot, keyword), message, details);
  }
}

/** What the server does with a value that is left out. What it is said to do for the first time, it may have done before. */
export function compareDefault(recorder: Recorder, before: unknown, after: unknown, spot: Spot): void {
  if (isDeepStrictEqual(before, after)) return;
  const isGone = after === undefined;
  const level = before !== undefined && spot.directions.has("in") ? "breaking" : "fix";
  const verb =
    before === undefined ? "has a default now" : isGone ? "has no default any more" : "has another default";
  const details = { ...shown(before, after), isGone };
  recorder.add(level, partOf(spot, "default"), `${nounOf(spot)} ${verb}${whereOf(spot)}.`, details);
}

/** Whether properties that are not listed may be there. To receive more of them breaks nothing. */
function compareAdditional(
  recorder: Recorder,
  before: Schema | undefined,
  after: Schema | undefined,
  spot: Spot,
): void {
  if (isDeepStrictEqual(before, after)) return;
  const [old, current] = [openness(before), openness(after)];
  const directions = new Set([...spot.directions].filter((direction) => direction === "in"));
  const message =
    old === current
      ? `The further properties of ${nounOf(spot).replace(/^The /, "the ")} have another type${whereOf(spot)}.`
      : `${nounOf(spot)} ${current < old ? "takes fewer" : "may have other"} properties than the listed ones${whereOf(spot)}.`;
  const shift = { tightened: current <= old, loosened: current >= old };
  const at = partOf(spot, "additionalProperties");
  const { type } = spot;
  const isSeen =
    type && [...spot.directions].some((direction) => recorder.verdict(type, direction) !== "same");
  if (isSeen) recorder.addTypeChange(at, message);
  else if (old !== current || isStated(before) || isStated(after))
    recorder.add(limitLevel(shift, directions), at, message);
}

function isStated(schema: Schema | undefined): boolean {
  return typeof schema === "object";
}

/** None, some, any. */
function openness(schema: Schema | undefined): number {
  if (schema === false) return 0;
  return typeof schema === "object" && Object.keys(schema).length > 0 ? 1 : 2;
}
