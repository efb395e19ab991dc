import type { Operation, Parameter } from "../../model/vendor.ts";
import type { Schema } from "../../openapi.ts";
import type { OperationPair } from "./operations.ts";
import type { SchemaComparison } from "./schema.ts";
import type { Spot } from "./spot.ts";

/** Parameters by name and location: which there are, which must be given, and how their values are written. */
export function compareParameters(pair: OperationPair, comparison: SchemaComparison): void {
  const { recorder } = comparison;
  const [before, after] = [byPlace(pair.before), byPlace(pair.after)];
  for (const [key, parameter] of before) {
    const next = after.get(key);
    const spot = parameterSpot(pair, parameter);
    if (next) compareParameter(pair, parameter, next, comparison);
    else recorder.addTyped("breaking", spot, `The ${titleOf(parameter)} was removed.`, { isGone: true });
  }
  for (const [key, parameter] of after) {
    if (before.has(key)) continue;
    const isNeeded = parameter.required && parameter.clientOption === undefined;
    const message = `The ${titleOf(parameter)} was added${isNeeded ? ", and is required" : ""}.`;
    recorder.addTyped(isNeeded ? "breaking" : "feature", parameterSpot(pair, parameter), message);
    if (parameter.required && !isNeeded)
      recorder.add(
        "breaking",
        parameterSpot(pair, parameter),
        `The server now requires the ${titleOf(parameter)}.`,
      );
  }
}

function compareParameter(
  pair: OperationPair,
  before: Parameter,
  after: Parameter,
  comparison: SchemaComparison,
): void {
  const { recorder } = comparison;
  const spot = parameterSpot(pair, after);
  const title = titleOf(after);
  if (before.required !== after.required) {
    const verb = after.required ? "became required" : "became optional";
    recorder.addTyped(after.required ? "breaking" : "feature", spot, `The ${title} ${verb}.`);
  }
  const [old, current] = [writtenAs(before), writtenAs(after)];
  if (old !== current)
    recorder.add("breaking", spot, `The ${title} is written in another way.`, {
      before: old,
      after: current,
    });
  if (before.clientOption !== after.clientOption) {
    const names = { before: before.clientOption ?? "none", after: after.clientOption ?? "none" };
    const level = before.clientOption === undefined ? "feature" : "breaking";
    recorder.addTyped(level, spot, `The ${title} is filled from another option of the client.`, names);
  }
  comparison.compare(schemaOf(pair.before, before), schemaOf(pair.after, after), spot);
  if (JSON.stringify(before.example) !== JSON.stringify(after.example))
    recorder.add("docs", { ...spot, at: [...spot.at, "example"] }, `The example of the ${title} changed.`);
}

function parameterSpot({ after, spot }: OperationPair, { in: location, name }: Parameter): Spot {
  return {
    ...spot,
    root: `the ${location} parameter \`${name}\``,
    directions: new Set(["in"]),
    at: [...spot.at, "parameters", `${location} ${name}`, "schema"],
    type: { declaration: `${after.pascalId}Parameters`, path: [location, name] },
  };
}

function byPlace({ parameters }: Operation): Map<string, Parameter> {
  return new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
}

function titleOf({ in: location, name }: Parameter): string {
  return `${location} parameter \`${name}\``;
}

function writtenAs({ style, explode, allowReserved, contentType }: Parameter): string {
  if (contentType !== undefined) return contentType;
  return [
    style,
    ...(explode ? ["exploded"] : []),
    ...(allowReserved ? ["reserved characters as they are"] : []),
  ].join(", ");
}

/** The schema of a parameter as its operation's type has it. */
function schemaOf({ parametersType }: Operation, { in: location, name }: Parameter): Schema {
  const schema = parametersType?.schema;
  const group = typeof schema === "object" ? schema.properties?.[location] : undefined;
  return (typeof group === "object" ? group.properties?.[name] : undefined) ?? true;
}
