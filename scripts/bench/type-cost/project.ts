import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import { syntheticSpec } from "../synthetic/synthetic-spec.ts";
import { installGenerated } from "./generated-package.ts";

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
  const remove = () => rm(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => writeFile(join(folder, path), text);
  const link = async (name: string, target: string) => {
    await mkdir(dirname(join(folder, "node_modules", name)), { recursive: true });
    await symlink(target, join(folder, "node_modules", name));
  };
  const document = syntheticSpec(operations);
  try {
    for (const name of ["client-runtime", "shared-types"])
      await link(`@guestlist/${name}`, join(packages, name));
    await link("openapi-fetch", join(packages, "client-runtime/node_modules/openapi-fetch"));
    await installGenerated(folder, "synthetic", document);
    await write("paths.ts", astToString(await openapiTypescript(structuredClone(document) as OpenAPI3)));
    const manifest = { name: "synthetic-project", private: true, type: "module" };
    await write("package.json", JSON.stringify(manifest));
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, write, remove };
}
