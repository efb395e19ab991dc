import type { Body } from "../../model/vendor.ts";
import type { OperationPair } from "./operations.ts";
import type { SchemaComparison } from "./schema.ts";
import type { Spot } from "./spot.ts";

/** Whether a body is sent, whether it must be, in which media type, and what is in it. */
export function compareBodies(pair: OperationPair, comparison: SchemaComparison): void {
  const { recorder } = comparison;
  const { before, after } = { before: pair.before.body, after: pair.after.body };
  const spot: Spot = {
    ...pair.spot,
    root: "the body",
    directions: new Set(["in"]),
    at: [...pair.spot.at, "requestBody"],
    type: { declaration: `${pair.after.pascalId}Body`, path: [] },
  };
  const request: Spot = { ...spot, type: { declaration: `${pair.after.pascalId}Request`, path: [] } };
  if (before && after) compareBody(before, after, { spot, request }, comparison);
  else if (before)
    recorder.addTyped("breaking", request, "The operation no longer takes a body.", { isGone: true });
  else if (after?.required)
    recorder.addTyped("breaking", request, "The operation now takes a body, and requires it.");
  else if (after) recorder.addTyped("feature", request, "The operation now takes a body.");
}

function compareBody(
  before: Body,
  after: Body,
  { spot, request }: { spot: Spot; request: Spot },
  comparison: SchemaComparison,
): void {
  const { recorder } = comparison;
  if (before.required !== after.required) {
    const message = `The body became ${after.required ? "required" : "optional"}.`;
    recorder.addTyped(after.required ? "breaking" : "feature", request, message);
  }
  const content: Spot = { ...spot, at: [...spot.at, "content", after.mediaType] };
  if (before.mediaType !== after.mediaType) {
    const types = { before: before.mediaType, after: after.mediaType };
    recorder.add("breaking", content, "The body is sent in another media type.", types);
  }
  if (JSON.stringify(before.encoding) !== JSON.stringify(after.encoding)) {
    const encodings = { before: JSON.stringify(before.encoding), after: JSON.stringify(after.encoding) };
    recorder.add(
      "breaking",
      { ...content, at: [...content.at, "encoding"] },
      "The parts of the body are written in another way.",
      encodings,
    );
  }
  comparison.compare(before.schema, after.schema, { ...content, at: [...content.at, "schema"] });
  if (before.description !== after.description)
    recorder.add(
      "docs",
      { ...spot, at: [...spot.at, "description"] },
      "The description of the body changed.",
    );
  if (JSON.stringify(before.examples) !== JSON.stringify(after.examples))
    recorder.add(
      "docs",
      { ...content, at: [...content.at, "examples"] },
      "The examples of the body changed.",
    );
}
