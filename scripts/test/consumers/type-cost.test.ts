import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { MeasuredCompiler } from "../../bench/type-cost/compile.ts";
import { measuredCompilers } from "../../bench/type-cost/compile.ts";
import type { Style } from "../../bench/type-cost/measure.ts";
import { measureCalls } from "../../bench/type-cost/measure.ts";
import type { SyntheticProject } from "../../bench/type-cost/project.ts";
import { createSyntheticProject } from "../../bench/type-cost/project.ts";

const calls = 80;
const sizes = [10, 100, 1200] as const;
const { packages } = inject("published");
const projects = new Map<number, SyntheticProject>();

beforeAll(async () => {
  for (const size of sizes) projects.set(size, await createSyntheticProject(size, packages));
});

afterAll(async () => {
  for (const project of projects.values()) await project.remove();
});

const counted = new Map<string, number>();

/** How many types a compiler instantiates for the calls: a count, which no busy machine changes. */
async function count(operations: number, style: Style, compiler: MeasuredCompiler): Promise<number> {
  const key = `${operations} ${style} ${compiler}`;
  const project = projects.get(operations);
  if (project === undefined) throw new Error(`There is no project of ${operations} operations`);
  const known = counted.get(key);
  if (known !== undefined) return known;
  const { instantiations } = await measureCalls(project, style, { operations, calls }, compiler);
  counted.set(key, instantiations);
  return instantiations;
}

describe.for(Object.keys(measuredCompilers) as MeasuredCompiler[])("with %s", (compiler) => {
  test(`${calls} calls cost at most 1 % of plain openapi-fetch's`, async () => {
    const methods = await count(1200, "methods", compiler);
    const pathKeyed = await count(1200, "pathKeyed", compiler);
    expect(pathKeyed).toBeGreaterThan(100_000); // or the comparison is not what it says
    expect(methods / pathKeyed).toBeLessThan(0.01);
  });

  test("a call costs the same, however large the API is", async () => {
    const perCall = new Map<number, number>();
    for (const size of sizes) {
      // A further call of the same operation costs nothing, and the smallest API has fewer operations than calls.
      perCall.set(size, (await count(size, "methods", compiler)) / Math.min(size, calls));
    }
    for (const cost of perCall.values()) expect(cost).toBeLessThan(10);
    expect(perCall.get(1200)).toBeLessThan(1.1 * (perCall.get(100) ?? 0));
  });
});
