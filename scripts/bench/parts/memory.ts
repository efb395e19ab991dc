import { measureAllocation } from "../calls/measure-allocation.ts";
import { ratioRows } from "../calls/ratios.ts";

export const title = "What a call allocates, with a fetch that answers at once";

export async function run(packages: string): Promise<string[][]> {
  const allocated = await measureAllocation(packages);
  const samples = new Map([...allocated].map(([name, bytes]) => [name, [bytes]]));
  return [
    ["a call with", "bytes", "to openapi-fetch"],
    ...ratioRows(samples, (bytes) => Math.round(bytes).toLocaleString("en")),
  ];
}
