import type { SchemaObject } from "../../openapi.ts";
import type { SchemaComparison } from "./schema.ts";
import type { Spot } from "./spot.ts";
import { nounOf, propertyOf, whereOf } from "./spot.ts";

/** Properties that come and go, and whether they must be there. */
export function compareProperties(
  comparison: SchemaComparison,
  before: SchemaObject,
  after: SchemaObject,
  spot: Spot,
): void {
  const { recorder } = comparison;
  const [old, current] = [before.properties ?? {}, after.properties ?? {}];
  const [needed, needs] = [new Set(before.required), new Set(after.required)];
  const names = new Set([...Object.keys(old), ...Object.keys(current), ...needed, ...needs]);
  for (const name of names) {
    const place = propertyOf(spot, name);
    const noun = nounOf(place);
    const where = whereOf(place);
    const [schema, next] = [old[name], current[name]];
    if (schema === undefined && next !== undefined) {
      const isRequired = needs.has(name);
      const level = isRequired && spot.directions.has("in") ? "breaking" : "feature";
      recorder.addTyped(level, place, `${noun} was added${where}${isRequired ? ", and is required" : ""}.`);
      continue;
    }
    if (schema !== undefined && next === undefined) {
      recorder.addTyped("breaking", place, `${noun} was removed${where}.`, { isGone: true });
      continue;
    }
    if (needed.has(name) !== needs.has(name)) {
      const isRequired = needs.has(name);
      const breaks = spot.directions.has(isRequired ? "in" : "out");
      const message = `${noun} ${isRequired ? "became required" : "became optional"}${where}.`;
      recorder.addTyped(breaks ? "breaking" : "feature", place, message);
    }
    if (schema !== undefined && next !== undefined) comparison.compare(schema, next, place);
  }
}
