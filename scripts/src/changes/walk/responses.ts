import type { Content, Response } from "../../model/vendor.ts";
import { undocumentedStatus } from "../types/results.ts";
import type { OperationPair } from "./operations.ts";
import type { SchemaComparison } from "./schema.ts";
import type { Spot } from "./spot.ts";

/** The answers by status. One that was not documented before is a success or it makes no difference to programs. */
export function compareResponses(pair: OperationPair, comparison: SchemaComparison): void {
  const { recorder } = comparison;
  const [before, after] = [pair.before.responses, pair.after.responses];
  const documented = [...before, ...after].map(({ status }) => status);
  const spotOf = ({ status }: Response): Spot => ({
    ...pair.spot,
    root: `the ${status} response`,
    directions: new Set(["out"]),
    at: [...pair.spot.at, "responses", status],
    type: { operation: pair.after.id, status: representative(status, documented) },
  });
  for (const response of before) {
    const next = after.find(({ status }) => status === response.status);
    if (next) compareResponse(response, next, spotOf(next), comparison);
    else
      recorder.addTyped("breaking", spotOf(response), `The ${response.status} response was removed.`, {
        isGone: true,
      });
  }
  for (const response of after) {
    if (before.some(({ status }) => status === response.status)) continue;
    const level = response.isSuccess ? "breaking" : "feature";
    recorder.addTyped(level, spotOf(response), `The ${response.status} response was added.`);
  }
}

/** A number for a range of statuses, or for all that are not documented. */
function representative(status: string, documented: string[]): string {
  if (/^\d+$/.test(status)) return status;
  return undocumentedStatus(status === "default" ? "4" : status.charAt(0), documented);
}

function compareResponse(before: Response, after: Response, spot: Spot, comparison: SchemaComparison): void {
  const { recorder } = comparison;
  const unmatched = [...after.contents];
  const gone: Content[] = [];
  for (const content of before.contents) {
    const index = unmatched.findIndex(({ mediaType }) => mediaType === content.mediaType);
    const [next] = index < 0 ? [] : unmatched.splice(index, 1);
    if (next) comparison.compare(content.schema, next.schema, contentSpot(spot, next));
    else gone.push(content);
  }
  for (const content of gone)
    recorder.add(
      "breaking",
      contentSpot(spot, content),
      `${capital(spot.root)} no longer comes as ${content.mediaType}.`,
      { isGone: true },
    );
  for (const content of unmatched)
    recorder.addTyped(
      "feature",
      contentSpot(spot, content),
      `${capital(spot.root)} may come as ${content.mediaType}.`,
    );
  if (before.description !== after.description)
    recorder.add(
      "docs",
      { ...spot, at: [...spot.at, "description"] },
      `The description of ${spot.root} changed.`,
    );
  if (JSON.stringify(before.examples) !== JSON.stringify(after.examples))
    recorder.add("docs", spot, `The examples of ${spot.root} changed.`);
}

function contentSpot(spot: Spot, { mediaType }: Content): Spot {
  return { ...spot, at: [...spot.at, "content", mediaType, "schema"] };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
