import type { MeasuredCompiler } from "../type-cost/compile.ts";
import { measuredCompilers } from "../type-cost/compile.ts";
import { measureCalls } from "../type-cost/measure.ts";
import { createSyntheticProject } from "../type-cost/project.ts";

const calls = 80;

/** What 80 calls cost a compiler, with the generated package and with plain openapi-fetch, by the size of the API. */
export async function benchTypes(packages: string): Promise<string[][]> {
  const rows = [
    [
      "operations",
      "compiler",
      "types",
      "a call",
      "openapi-fetch",
      "ratio",
      "check time",
      "openapi-fetch",
      "ratio",
    ],
  ];
  for (const operations of [10, 100, 1200]) {
    const project = await createSyntheticProject(operations, packages);
    for (const compiler of Object.keys(measuredCompilers) as MeasuredCompiler[]) {
      const measure = (style: "methods" | "pathKeyed") =>
        measureCalls(project, style, { operations, calls }, compiler);
      const own = await measure("methods");
      const other = await measure("pathKeyed");
      rows.push([
        String(operations),
        compiler,
        String(own.instantiations),
        // A further call of the same operation costs nothing.
        (own.instantiations / Math.min(operations, calls)).toFixed(1),
        String(other.instantiations),
        percent(own.instantiations / other.instantiations),
        `${own.checkTime.toFixed(2)} s`,
        `${other.checkTime.toFixed(2)} s`,
        percent(own.checkTime / other.checkTime),
      ]);
    }
    await project.remove();
  }
  return rows;
}

function percent(ratio: number): string {
  return `${(100 * ratio).toFixed(1)} %`;
}
