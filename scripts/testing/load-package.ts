import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleIndex } from "../src/node-entry/bundle.ts";
import { bundle } from "../test/consumers/support/bundle.ts";

const runtimeFolder = join(import.meta.dirname, "../../packages/client-runtime");

/** What a package is when it runs; its other modules are types, or for tests. */
const modules = ["index", "client", "operations", "wire"];

/**
 * Imports an emitted package as a program on Node does that has installed it, together with the runtime as it is in its
 * sources. The folder has to stay for as long as the package is used.
 */
export async function loadPackage(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<Record<string, unknown>> {
  const runtime = join(folder, "node_modules/@guestlist/client-runtime");
  await mkdir(runtime, { recursive: true });
  await mkdir(join(folder, "src"), { recursive: true });
  const manifest = { name: "@guestlist/client-runtime", type: "module", exports: "./index.js" };
  await writeFile(join(runtime, "package.json"), JSON.stringify(manifest));
  await writeFile(join(runtime, "index.js"), await bundledRuntime());
  for (const module of modules) {
    const text = files.get(`src/${module}.ts`);
    if (text === undefined) throw new Error(`The package has no src/${module}.ts`);
    await writeFile(join(folder, `src/${module}.ts`), text);
  }
  await bundleIndex(folder);
  return import(pathToFileURL(join(folder, "dist/node/index.mjs")).href);
}

let runtime: Promise<string> | undefined;

/** Bundled once for all packages. */
function bundledRuntime(): Promise<string> {
  runtime ??= bundle(runtimeFolder, "src/index.ts");
  return runtime;
}
