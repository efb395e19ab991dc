import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import { emitPackage } from "../../src/emit/package.ts";
import { buildVendor } from "../../src/model/build-vendor.ts";
import { compile } from "./compile.ts";
import { syntheticSpec } from "./synthetic-spec.ts";

/** A project with the generated package for an API of a given size, and the types that openapi-fetch takes for it. */
export interface SyntheticProject {
  folder: string;
  write(path: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

/** `packages`: the folder with this repository's packages, built. */
export async function createSyntheticProject(
  operations: number,
  packages: string,
): Promise<SyntheticProject> {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-synthetic-"));
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const link = (name: string, target: string) => symlink(target, join(folder, "node_modules", name));
  const document = syntheticSpec(operations);
  const vendor = buildVendor({ slug: "synthetic", entry: "specs/synthetic/openapi.yaml", document });
  const own = "node_modules/@guestlist/synthetic";
  for (const { path, text } of emitPackage(vendor, "1.0.0")) await write(`${own}/${path}`, text);
  for (const name of ["client-runtime", "shared-types"])
    await link(`@guestlist/${name}`, join(packages, name));
  await link("openapi-fetch", join(packages, "client-runtime/node_modules/openapi-fetch"));
  await write(
    `${own}/tsconfig.json`,
    JSON.stringify({ compilerOptions: declarationsOnly, include: ["src"] }),
  );
  await compile(join(folder, own), ["-p", "."]);
  await write("paths.ts", astToString(await openapiTypescript(structuredClone(document) as OpenAPI3)));
  await write("package.json", JSON.stringify({ name: "synthetic-project", private: true, type: "module" }));
  return { folder, write, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Users see the declarations only. */
const declarationsOnly = {
  target: "ES2022",
  module: "NodeNext",
  strict: true,
  skipLibCheck: true,
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: "src",
  outDir: "dist",
};
