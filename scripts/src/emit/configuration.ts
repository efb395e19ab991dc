import type { Vendor } from "../model/vendor.ts";
import type { EmittedFile } from "./source-file.ts";
import { originNotice } from "./source-file.ts";

/** The compiler's and turbo's configuration: three lines each, and the same for every vendor but for the spec's path. */
export function emitConfiguration(vendor: Vendor): EmittedFile[] {
  const build = {
    extends: "../../tsconfig.package.json",
    compilerOptions: { rootDir: "src", outDir: "dist" },
    include: ["src"],
  };
  const test = {
    extends: "../../tsconfig.json",
    compilerOptions: { noEmit: true, types: ["node"], skipLibCheck: true },
    include: ["test"],
  };
  // The spec is not below the package, so turbo would not see a change of it.
  const turbo = {
    extends: ["//"],
    tasks: { test: { inputs: ["$TURBO_EXTENDS$", `$TURBO_ROOT$/specs/${vendor.slug}/**`] } },
  };
  const file = (path: string, value: object) => ({
    path,
    text: `// ${originNotice(vendor)}\n${JSON.stringify(value, null, 2)}\n`,
  });
  return [file("tsconfig.json", build), file("tsconfig.test.json", test), file("turbo.json", turbo)];
}
