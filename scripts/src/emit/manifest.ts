import type { Vendor } from "../model/vendor.ts";
import type { EmittedFile } from "./source-file.ts";
import { originNotice } from "./source-file.ts";

const repository = "https://github.com/guestlist/guestlist";

/** The subpaths of a vendor package, each a module of the same name. */
const subpaths = { ".": "index", "./msw": "msw", "./openapi-fetch": "openapi-fetch", "./types": "types" };

/**
 * The modules that are also built as one file with all that they import. Node takes half a millisecond for each file, so
 * that one loads three times as fast; bundlers take the modules, of which they leave out what is not used.
 */
const bundled = ["index", "openapi-fetch"];

const build = [
  "tsc -p tsconfig.json &&",
  `esbuild ${bundled.map((module) => `src/${module}.ts`).join(" ")} --bundle --platform=node --target=node20`,
  "--format=esm --minify --sourcemap --sources-content=false --outdir=dist/node --log-level=warning",
  '--banner:js="/* with openapi-fetch, MIT, (c) 2023 Drew Powers */"',
].join(" ");

/** `package.json`. The version is not the generator's: changesets keeps it. */
export function emitManifest(vendor: Vendor, version: string): EmittedFile {
  const exports = Object.entries(subpaths).map(([subpath, module]) => [
    subpath,
    {
      types: `./dist/${module}.d.ts`,
      ...(bundled.includes(module) ? { node: `./dist/node/${module}.js` } : {}),
      default: `./dist/${module}.js`,
    },
  ]);
  const manifest = {
    "//": originNotice(vendor),
    name: vendor.packageName,
    version,
    description: `Typed client for ${vendor.title}.`,
    keywords: [vendor.slug, "api-client", "openapi", "typescript", "user-management"],
    homepage: `${repository}/tree/main/packages/${vendor.slug}#readme`,
    bugs: `${repository}/issues`,
    repository: { type: "git", url: `git+${repository}.git`, directory: `packages/${vendor.slug}` },
    license: "MIT",
    type: "module",
    sideEffects: false,
    exports: { ...Object.fromEntries(exports), "./package.json": "./package.json" },
    // Compilers that resolve as Node 10 did know no exports; the types are of use to them as well.
    typesVersions: { "*": { types: ["./dist/types.d.ts"] } },
    files: ["dist", "src"],
    engines: { node: ">=20.19.0" },
    publishConfig: { access: "public" },
    scripts: {
      build,
      typecheck: "tsc -p tsconfig.test.json",
      test: "vitest run --root . --config ../../scripts/testing/vitest.config.ts",
    },
    dependencies: { "@guestlist/client-runtime": "workspace:^", "@guestlist/shared-types": "workspace:^" },
    peerDependencies: { msw: "^2.10.0 || ^3.0.0" },
    peerDependenciesMeta: { msw: { optional: true } },
    devDependencies: {
      "@guestlist/scripts": "workspace:*",
      "@types/node": "catalog:",
      esbuild: "catalog:",
      msw: "catalog:",
      typescript: "catalog:",
      vitest: "catalog:",
    },
  };
  return { path: "package.json", text: `${JSON.stringify(manifest, null, 2)}\n` };
}
