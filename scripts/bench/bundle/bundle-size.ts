import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const scripts = join(import.meta.dirname, "../..");

/** The bytes that a program for browsers has with everything that it imports: bundled, minified, gzipped. */
export async function bundleSize(program: string): Promise<number> {
  return gzipSync(await bundle(program), { level: 9 }).length;
}

/** Bundles a program with esbuild. The runtime is taken from its sources, so that nothing has to be built. */
export async function bundle(program: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: scripts },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    logLevel: "silent",
    alias: { "@guestlist/client-runtime": join(scripts, "../packages/client-runtime/src/index.ts") },
  });
  const [output] = outputFiles;
  if (!output) throw new Error("esbuild gave no bundle");
  return output.contents;
}
