import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { bundle } from "../test/consumers/support/bundle.ts";

const runtimeFolder = join(import.meta.dirname, "../../packages/client-runtime");

/** What a package is when it runs; its other modules are types, or for tests. */
const modules = ["index", "client", "operations", "wire"];

/**
 * Imports an emitted package as a program does that has installed it, together with the runtime as it is in its sources.
 * The folder has to stay for as long as the package is used.
 */
export async function loadPackage(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<Record<string, unknown>> {
  const runtime = join(folder, "node_modules/@guestlist/client-runtime");
  await mkdir(runtime, { recursive: true });
  const manifest = { name: "@guestlist/client-runtime", type: "module", exports: "./index.js" };
  await writeFile(join(runtime, "package.json"), JSON.stringify(manifest));
  await writeFile(join(runtime, "index.js"), await bundledRuntime());
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  for (const module of modules) {
    const text = files.get(`src/${module}.ts`);
    if (text === undefined) throw new Error(`The package has no src/${module}.ts`);
    await writeFile(join(folder, `${module}.js`), withoutTypes(text));
  }
  return import(pathToFileURL(join(folder, "index.js")).href);
}

let runtime: Promise<string> | undefined;

/** Bundled once for all packages. */
function bundledRuntime(): Promise<string> {
  runtime ??= bundle(runtimeFolder, "src/index.ts");
  return runtime;
}

function withoutTypes(text: string): string {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}
