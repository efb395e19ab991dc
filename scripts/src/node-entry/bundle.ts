import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { nodeEntry } from "./node-entry.ts";
import { recordOperations } from "./record-operations.ts";

const options: BuildOptions = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: "warning",
  banner: { js: "/* with openapi-fetch, MIT, (c) 2023 Drew Powers */" },
};

/** Writes `dist/node/index.mjs` of the package in a folder: all that it exports, in one file. */
export async function bundleIndex(folder: string): Promise<void> {
  const contents = nodeEntry(await recordOperations(folder));
  const source = join(folder, "src");
  await build({
    ...options,
    stdin: { contents, resolveDir: source, sourcefile: join(source, "index.ts") },
    outfile: join(folder, "dist/node/index.mjs"),
  });
}

/** Writes a module of the package in a folder, with all that it imports, to `dist/node`. */
export async function bundleModule(folder: string, module: string): Promise<void> {
  await build({
    ...options,
    entryPoints: [join(folder, "src", `${module}.ts`)],
    outfile: join(folder, "dist/node", `${module}.mjs`),
  });
}
