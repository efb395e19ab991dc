import { completionTimes } from "../type-cost/completion.ts";
import { createSyntheticProject } from "../type-cost/project.ts";

export const title = "How long an editor takes to complete a parameter, in an API of 1,200 operations";

const edits = 15;

export async function run(packages: string): Promise<string[][]> {
  const project = await createSyntheticProject(1200, packages);
  try {
    const own = await completionTimes(project, "methods", edits);
    const other = await completionTimes(project, "pathKeyed", edits);
    return [
      ["client", "median", "fastest", "slowest"],
      toRow("generated package", own),
      toRow("plain openapi-fetch", other),
      ["ratio", (median(own) / median(other)).toFixed(2)],
    ];
  } finally {
    await project.remove();
  }
}

function toRow(name: string, times: readonly number[]): string[] {
  const shown = [median(times), times[0] ?? 0, times.at(-1) ?? 0];
  return [name, ...shown.map((time) => `${time.toFixed(1)} ms`)];
}

/** Of sorted numbers. */
function median(times: readonly number[]): number {
  return times[Math.floor(times.length / 2)] ?? 0;
}
