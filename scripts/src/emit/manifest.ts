import type { Vendor } from "../model/vendor.ts";
import type { EmittedFile } from "./source-file.ts";
import { originNotice } from "./source-file.ts";

const repository = "https://github.com/guestlist/guestlist";

/** The subpaths of a vendor package, each a module of the same name. */
const subpaths = { ".": "index", "./msw": "msw", "./openapi-fetch": "openapi-fetch", "./types": "types" };

/** The modules that are also built as one file with all that they import, for Node (`node-entry/build.ts`). */
const bundled = ["index", "openapi-fetch"];

/** `package.json`. The version is not the generator's: changesets keeps it. */
export function emitManifest(vendor: Vendor, version: string): EmittedFile {
  const exports = Object.entries(subpaths).map(([subpath, module]) => [
    subpath,
    {
      types: `./dist/${module}.d.ts`,
      // Bundlers, which take the first, leave out of modules what is not used, also in what they make for Node.
      ...(bundled.includes(module)
        ? { module: `./dist/${module}.js`, node: `./dist/node/${module}.mjs` }
        : {}),
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
      build: "tsc -p tsconfig.json && node ../../scripts/src/node-entry/build.ts",
      typecheck: "tsc -p tsconfig.test.json",
      test: "vitest run --root . --config ../../scripts/testing/vitest.config.ts",
    },
    dependencies: { "@guestlist/client-runtime": "workspace:^", "@guestlist/shared-types": "workspace:^" },
    peerDependencies: { msw: "^2.10.0 || ^3.0.0" },
    peerDependenciesMeta: { msw: { optional: true } },
    devDependencies: {
      "@guestlist/scripts": "workspace:*",
      "@types/node": "catalog:",
      msw: "catalog:",
      typescript: "catalog:",
      vitest: "catalog:",
    },
  };
  return { path: "package.json", text: `${JSON.stringify(manifest, null, 2)}\n` };
}
