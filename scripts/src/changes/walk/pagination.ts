import type { OperationPagination } from "../../model/vendor.ts";
import type { OperationPair } from "./operations.ts";
import type { Recorder } from "./recorder.ts";

/** Whether a call can be looped over, and how it asks for the next page; the type of its items is compared by name. */
export function comparePagination({ before, after, spot }: OperationPair, recorder: Recorder): void {
  const [old, current] = [before.pagination, after.pagination];
  const at = { ...spot, at: [...spot.at, "x-pagination"] };
  if (old && !current)
    recorder.addTyped("breaking", at, "A call can no longer be looped over page by page.", { isGone: true });
  else if (!old && current) recorder.addTyped("feature", at, "A call can be looped over, page by page.");
  else if (old && current && wayOf(old) !== wayOf(current))
    recorder.add("fix", at, "The next page is asked for in another way.");
}

function wayOf({ itemSchema: _, ...way }: OperationPagination): string {
  return JSON.stringify(way);
}
