import { completionTimes } from "../type-cost/completion.ts";
import type { Style } from "../type-cost/measure.ts";
import { createSyntheticProject } from "../type-cost/project.ts";

const operations = 1200;

/** How long an editor takes to complete a parameter of a call, in an API of 1,200 operations. */
export async function benchEditor(packages: string): Promise<string[][]> {
  const project = await createSyntheticProject(operations, packages);
  const rows = [["completion", "median", "fastest", "slowest"]];
  const medians: number[] = [];
  const styles: [Style, string][] = [
    ["methods", "generated package"],
    ["pathKeyed", "plain openapi-fetch"],
  ];
  for (const [style, name] of styles) {
    const times = await completionTimes(project, style, 15);
    const median = times[Math.floor(times.length / 2)] ?? 0;
    medians.push(median);
    rows.push([name, ...[median, times[0] ?? 0, times.at(-1) ?? 0].map((time) => `${time.toFixed(1)} ms`)]);
  }
  await project.remove();
  const [own = 0, other = 1] = medians;
  rows.push(["ratio", (own / other).toFixed(2)]);
  return rows;
}
