import type { ClientOption, Server, ServerVariable } from "../../model/vendor.ts";
import type { VendorPair } from "./operations.ts";
import type { Recorder } from "./recorder.ts";
import type { SchemaComparison } from "./schema.ts";
import { clientSpot } from "./security.ts";
import type { Spot } from "./spot.ts";

/** What all operations share besides credentials: the server, and what is given when the client is made. */
export function compareClient({ before, after }: VendorPair, comparison: SchemaComparison): void {
  const { recorder } = comparison;
  compareServer(before.vendor.server, after.vendor.server, recorder);
  const options = optionsSpot(after.vendor.pascalName);
  for (const option of before.vendor.clientOptions) {
    const next = after.vendor.clientOptions.find((each) => each.option === option.option);
    if (next) compareOption(option, next, options, comparison);
    else
      recorder.addTyped("breaking", options, `The option \`${option.option}\` of the client was removed.`, {
        isGone: true,
      });
  }
  for (const { option } of after.vendor.clientOptions) {
    if (!before.vendor.clientOptions.some((each) => each.option === option))
      recorder.addTyped("feature", options, `The client takes the option \`${option}\`.`);
  }
  if (JSON.stringify(before.vendor.traceId) !== JSON.stringify(after.vendor.traceId))
    recorder.add(
      "fix",
      { ...clientSpot, at: ["x-request-id"] },
      "The vendor's trace id is read from another place.",
    );
}

function optionsSpot(pascalName: string): Spot {
  return {
    ...clientSpot,
    directions: new Set(["in"]),
    type: { declaration: `${pascalName}Options`, path: [] },
  };
}

function compareOption(
  before: ClientOption,
  after: ClientOption,
  options: Spot,
  comparison: SchemaComparison,
): void {
  const type = {
    declaration: options.type && "declaration" in options.type ? options.type.declaration : "",
    path: [after.option],
  };
  comparison.compare(before.schema, after.schema, {
    ...options,
    root: `the option \`${after.option}\``,
    type,
  });
}

function compareServer(before: Server, after: Server, recorder: Recorder): void {
  const spot = { ...clientSpot, at: ["servers", "0"] };
  if (before.url !== after.url) {
    const urls = { before: before.url, after: after.url };
    recorder.add("breaking", { ...spot, at: [...spot.at, "url"] }, "The client calls another server.", urls);
  }
  for (const variable of before.variables) {
    const next = after.variables.find(({ name }) => name === variable.name);
    const at: Spot = { ...spot, at: [...spot.at, "variables", variable.name] };
    if (next) compareVariable(variable, next, at, recorder);
    else
      recorder.addTyped("breaking", at, `The server variable \`${variable.option}\` was removed.`, {
        isGone: true,
      });
  }
  for (const { name, option, ...variable } of after.variables) {
    if (before.variables.some((other) => other.name === name)) continue;
    const level = variable.default === undefined ? "breaking" : "feature";
    recorder.addTyped(
      level,
      { ...spot, at: [...spot.at, "variables", name] },
      `The server variable \`${option}\` was added.`,
    );
  }
}

function compareVariable(
  before: ServerVariable,
  after: ServerVariable,
  spot: Spot,
  recorder: Recorder,
): void {
  const title = `The server variable \`${after.option}\``;
  const removed = before.values.filter((value) => !after.values.includes(value));
  const added = after.values.filter((value) => !before.values.includes(value));
  if (removed.length > 0 && after.values.length > 0)
    recorder.addTyped("breaking", spot, `${title} can no longer be ${removed.join(", ")}.`);
  else if (added.length > 0 && before.values.length === 0)
    recorder.addTyped("breaking", spot, `${title} now takes the listed values only.`);
  else if (added.length > 0 || removed.length > 0)
    recorder.addTyped("feature", spot, `${title} takes more values.`);
  if (before.default !== after.default) {
    const texts = { before: before.default ?? "none", after: after.default ?? "none" };
    recorder.add(
      before.default === undefined ? "feature" : "breaking",
      spot,
      `${title} has another default.`,
      texts,
    );
  }
  if (before.description !== after.description)
    recorder.add("docs", spot, `The description of the ${title.slice(4)} changed.`);
}
