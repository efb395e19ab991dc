import { join } from "node:path";
import { build } from "esbuild";

/** Bundles a module of a folder with what it imports, as the tools for workers and browsers do. */
export async function bundle(folder: string, entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [join(folder, entry)],
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
