import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import type { Vendor } from "../../src/model/vendor.ts";
import { mustRun } from "../support/run.ts";
import type { Tarball } from "../support/tarballs.ts";
import { strangerProgram } from "./program.ts";

/** The packages that a vendor's package needs, which a stranger would get from the registry. */
const needed = ["@guestlist/client-runtime", "@guestlist/shared-types"];

/** What Node 20 runs. */
const target = ts.ScriptTarget.ES2022;

const moduleResolutions = {
  node16: { module: "node16", moduleResolution: "node16" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

/** Projects that use a vendor's package each, in a folder outside of the repository. */
export interface Projects {
  folder: string;
  remove(): Promise<void>;
}

export async function createProjects(
  vendors: readonly Vendor[],
  tarballs: ReadonlyMap<string, Tarball>,
): Promise<Projects> {
  const folder = await mkdtemp(join(tmpdir(), "strangers-"));
  for (const [name, options] of Object.entries(moduleResolutions)) {
    await writeFile(join(folder, `tsconfig.${name}.json`), JSON.stringify(strictConfiguration(options)));
  }
  await Promise.all(vendors.map((vendor) => createProject(join(folder, vendor.slug), vendor, tarballs)));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** A project with its dependencies, installed by plain npm. */
async function createProject(
  folder: string,
  vendor: Vendor,
  tarballs: ReadonlyMap<string, Tarball>,
): Promise<void> {
  await mkdir(folder);
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ name: "stranger", private: true, type: "module" }),
  );
  const program = strangerProgram(vendor);
  const { outputText } = ts.transpileModule(program, {
    compilerOptions: { target, module: ts.ModuleKind.ESNext },
  });
  await writeFile(join(folder, "program.ts"), program);
  await writeFile(join(folder, "program.js"), outputText);
  const packages = [vendor.packageName, ...needed].map((name) => tarballs.get(name)?.path ?? name);
  const quietly = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await mustRun("npm", ["install", ...quietly, ...packages], { cwd: folder });
}

/** A configuration as strict as a user may have it, which checks the types of the packages as well. */
function strictConfiguration(options: object): object {
  return {
    compilerOptions: {
      target: "es2022",
      lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
      types: [],
      ...options,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      noUnusedLocals: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      skipLibCheck: false,
      noEmit: true,
    },
    include: ["*/program.ts"],
  };
}
