import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { builtEntry } from "../../src/built-entry.ts";
import { listVendors } from "../../src/load/list-vendors.ts";
import { createCallers } from "../calls/callers.ts";
import { ratioRows } from "../calls/ratios.ts";

const rounds = 60;
/** Rounds that are not counted, in which the code is compiled. */
const warmUp = 20;
const callsInRound = 1000;

export const title =
  "What a call and an import take: medians, and the median of the ratios to openapi-fetch in the same round";

/** The clients take turns in one process, with a fetch that answers at once; each import has a process of its own. */
export async function run(packages: string): Promise<string[][]> {
  const calls = await timeCalls(packages);
  const imports = await timeImports(packages);
  return [
    ["a call with", "time", "to openapi-fetch"],
    ...ratioRows(calls, (milliseconds) => `${(milliseconds * 1000).toFixed(1)} µs`),
    [],
    ["an import of", "time", "to openapi-fetch"],
    ...ratioRows(imports, (milliseconds) => `${milliseconds.toFixed(1)} ms`),
  ];
}

async function timeCalls(packages: string): Promise<Map<string, number[]>> {
  const callers = await createCallers(packages);
  const times = new Map(callers.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const { name, call } of callers) {
      const start = performance.now();
      for (let made = 0; made < callsInRound; made++) await call();
      if (round >= warmUp) times.get(name)?.push((performance.now() - start) / callsInRound);
    }
  }
  return times;
}

async function timeImports(packages: string): Promise<Map<string, number[]>> {
  const vendors = await listVendors(join(packages, "../specs"));
  const modules = new Map([
    ["openapi-fetch", import.meta.resolve("openapi-fetch")],
    ["hey-api", import.meta.resolve("@hey-api/client-fetch")],
    ...vendors.map((slug) => [`@guestlist/${slug}`, builtEntry(join(packages, slug))] as const),
  ]);
  const times = new Map([...modules.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < 15; round++) {
    for (const [name, url] of modules) times.get(name)?.push(await timeImport(url));
  }
  return times;
}

const measured = `const start = performance.now();
  await import(process.argv[1]);
  console.log(performance.now() - start);`;

async function timeImport(url: string): Promise<number> {
  const options = ["--input-type=module", "--eval", measured, url];
  const { stdout } = await promisify(execFile)(process.execPath, options);
  return Number(stdout);
}
