import { measureAllocation } from "../calls/measure-allocation.ts";
import { ratioRows } from "../calls/ratios.ts";

/** The bytes that a call allocates with each client, with a fetch that answers at once, and the ratio to openapi-fetch. */
export async function benchMemory(packages: string): Promise<string[][]> {
  const allocated = await measureAllocation(packages);
  const samples = new Map([...allocated].map(([name, bytes]) => [name, [bytes]]));
  return [
    ["a call with", "bytes", "to openapi-fetch"],
    ...ratioRows(samples, (bytes) => Math.round(bytes).toLocaleString("en")),
  ];
}
