import type { MeasuredCompiler } from "../type-cost/compile.ts";
import { measuredCompilers } from "../type-cost/compile.ts";
import type { Style } from "../type-cost/measure.ts";
import { measureCalls } from "../type-cost/measure.ts";
import { createSyntheticProject } from "../type-cost/project.ts";

export const title = "What 80 calls cost a compiler, beside plain openapi-fetch, by the size of the API";

const calls = 80;

export async function run(packages: string): Promise<string[][]> {
  const rows = [
    [
      "operations",
      "compiler",
      "types",
      "per call",
      "openapi-fetch",
      "ratio",
      "check time",
      "openapi-fetch",
      "ratio",
    ],
  ];
  for (const operations of [10, 100, 1200]) {
    const project = await createSyntheticProject(operations, packages);
    try {
      for (const compiler of Object.keys(measuredCompilers) as MeasuredCompiler[]) {
        const measure = (style: Style) => measureCalls(project, style, { operations, calls }, compiler);
        const own = await measure("methods");
        const other = await measure("pathKeyed");
        rows.push([
          operations.toLocaleString("en"),
          compiler,
          own.instantiations.toLocaleString("en"),
          // A further call of the same operation costs nothing.
          (own.instantiations / Math.min(operations, calls)).toFixed(1),
          other.instantiations.toLocaleString("en"),
          percent(own.instantiations / other.instantiations),
          `${own.checkTime.toFixed(2)} s`,
          `${other.checkTime.toFixed(2)} s`,
          percent(own.checkTime / other.checkTime),
        ]);
      }
    } finally {
      await project.remove();
    }
  }
  return rows;
}

function percent(ratio: number): string {
  return `${(100 * ratio).toFixed(1)} %`;
}
