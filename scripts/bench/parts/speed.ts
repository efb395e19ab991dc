import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { listVendors } from "../../src/load/list-vendors.ts";
import { createCallers } from "../calls/callers.ts";
import { ratioRows } from "../calls/ratios.ts";

const rounds = 60;
/** Rounds that are not counted, in which the code is compiled. */
const warmUp = 20;
const callsInRound = 1000;
const importRounds = 25;

export const title =
  "What a call and an import take: medians, and the median of the ratios to openapi-fetch in the same round";

/**
 * The clients take turns in one process, with a fetch that answers at once. Each import has a process of its own, in a
 * project where the packages are installed.
 */
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
  const folders = new Map([
    ["openapi-fetch", libraryFolder("openapi-fetch")],
    ["@hey-api/client-fetch", libraryFolder("@hey-api/client-fetch")],
    ...vendors.map((slug) => [`@guestlist/${slug}`, join(packages, slug)] as const),
  ]);
  return withInstalled(folders, async (project) => {
    const times = new Map([...folders.keys()].map((name) => [name, [] as number[]]));
    for (let round = 0; round < importRounds; round++) {
      for (const [name, taken] of times) taken.push(await timeImport(name, project));
    }
    return times;
  });
}

/** Copies packages to where npm would put them in a project, for as long as it is used. */
async function withInstalled<Result>(
  folders: Map<string, string>,
  use: (project: string) => Promise<Result>,
): Promise<Result> {
  const project = await mkdtemp(join(tmpdir(), "guestlist-imports-"));
  try {
    for (const [name, folder] of folders) {
      const installed = join(project, "node_modules", name);
      await cp(join(folder, "package.json"), join(installed, "package.json"));
      await cp(join(folder, "dist"), join(installed, "dist"), { recursive: true });
    }
    return await use(project);
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

function libraryFolder(name: string): string {
  const entry = import.meta.resolve(name);
  return fileURLToPath(
    entry.slice(0, entry.indexOf(`/node_modules/${name}/`) + `/node_modules/${name}`.length),
  );
}

const measured = `const start = performance.now();
  await import(process.argv[1]);
  console.log(performance.now() - start);`;

async function timeImport(name: string, project: string): Promise<number> {
  const options = ["--input-type=module", "--eval", measured, name];
  const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: project });
  return Number(stdout);
}
