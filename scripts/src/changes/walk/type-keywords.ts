import { isDeepStrictEqual } from "node:util";
import type { SchemaObject } from "../../openapi.ts";
import type { Shift } from "./limits.ts";
import { limitLevel } from "./limits.ts";
import type { Details, Recorder } from "./recorder.ts";
import type { Spot } from "./spot.ts";
import { nounOf, partOf, whereOf } from "./spot.ts";

/** A change that the compiler judges where its types show it, and otherwise the wire. */
export function addShift(
  recorder: Recorder,
  shift: Shift,
  spot: Spot,
  message: string,
  details: Details = {},
): void {
  const { type, directions } = spot;
  const isSeen =
    type !== undefined && [...directions].some((direction) => recorder.verdict(type, direction) !== "same");
  if (isSeen) recorder.addTypeChange(spot, message, details);
  else recorder.add(limitLevel(shift, directions), spot, message, details);
}

/** `type`, and the values that `enum`, `const` and `x-extensible-enum` list. */
export function compareTypes(
  recorder: Recorder,
  before: SchemaObject,
  after: SchemaObject,
  spot: Spot,
): "another type" | "comparable" {
  const [old, current] = [typesOf(before), typesOf(after)];
  const without = (types: string[]) => types.filter((type) => type !== "null");
  if (!isDeepStrictEqual(without(old), without(current))) {
    const [from, to] = [describe(old), describe(current)];
    const message = `${nounOf(spot)} changed from ${from} to ${to}${whereOf(spot)}.`;
    const shift = { tightened: !covers(current, old), loosened: !covers(old, current) };
    addShift(recorder, shift, partOf(spot, "type"), message, { before: from, after: to });
    const isStillNumber = [...old, ...current].every(
      (type) => type === "integer" || type === "number" || type === "null",
    );
    return isStillNumber ? "comparable" : "another type";
  }
  if (old.includes("null") !== current.includes("null")) {
    const isNullable = current.includes("null");
    const message = `${nounOf(spot)} ${isNullable ? "may now be null" : "can no longer be null"}${whereOf(spot)}.`;
    addShift(recorder, { tightened: !isNullable, loosened: isNullable }, partOf(spot, "type"), message);
  }
  compareValues(recorder, before, after, spot);
  return "comparable";
}

function compareValues(recorder: Recorder, before: SchemaObject, after: SchemaObject, spot: Spot): void {
  const [old, current] = [valuesOf(before), valuesOf(after)];
  if (isDeepStrictEqual(old, current)) return;
  const noun = nounOf(spot);
  const where = whereOf(spot);
  const at = partOf(spot, current.keyword ?? old.keyword ?? "enum");
  if (old.isClosed !== current.isClosed) {
    const message = current.isClosed
      ? `${noun} now takes the listed values only${where}.`
      : `${noun} may now have other values than the listed ones${where}.`;
    addShift(
      recorder,
      { tightened: current.isClosed, loosened: old.isClosed },
      at,
      message,
      shown(old, current),
    );
    return;
  }
  const added = current.values.filter(
    (value) => !old.values.some((other) => isDeepStrictEqual(other, value)),
  );
  const removed = old.values.filter(
    (value) => !current.values.some((other) => isDeepStrictEqual(other, value)),
  );
  const isClosed = current.isClosed;
  if (removed.length > 0) {
    const message = isClosed
      ? `${noun} can no longer be ${list(removed)}${where}.`
      : `${noun} no longer lists ${list(removed)}${where}.`;
    addShift(recorder, { tightened: isClosed, loosened: false }, at, message, shown(old, current));
  }
  if (added.length > 0) {
    const message = `${noun} may now be ${list(added)}${where}.`;
    if (isClosed) addShift(recorder, { tightened: false, loosened: true }, at, message, shown(old, current));
    else recorder.add("feature", at, message, shown(old, current)); // any value could be there; editors complete more
  }
}

interface Values {
  isClosed: boolean;
  keyword?: string;
  values: unknown[];
}

function valuesOf(schema: SchemaObject): Values {
  if (schema.enum) return { isClosed: true, keyword: "enum", values: schema.enum };
  if (schema.const !== undefined) return { isClosed: true, keyword: "const", values: [schema.const] };
  const known = schema["x-extensible-enum"];
  return known
    ? { isClosed: false, keyword: "x-extensible-enum", values: known }
    : { isClosed: false, values: [] };
}

function shown(before: Values, after: Values): Details {
  return { before: list(before.values) || "any", after: list(after.values) || "any" };
}

function list(values: unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}

function typesOf({ type }: SchemaObject): string[] {
  return [type ?? []].flat().sort();
}

/** Whether every value of the one types is a value of the others; no type stands for any. */
function covers(types: string[], others: string[]): boolean {
  if (types.length === 0) return true;
  return (
    others.length > 0 &&
    others.every((type) => types.includes(type) || (type === "integer" && types.includes("number")))
  );
}

function describe(types: string[]): string {
  return types.length === 0 ? "anything" : types.join(" or ");
}
