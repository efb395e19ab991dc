import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringifyYaml } from "@redocly/openapi-core";
import { addScripts } from "../../test/support/command-line.ts";
import { syntheticSpec } from "./synthetic-spec.ts";

/** How much there is of everything. */
export interface SyntheticSize {
  vendors: number;
  /** How many each vendor has. */
  operations: number;
}

/** Writes the specs of vendors that are alike but for their names; resolves to their slugs. */
export async function writeSyntheticSpecs(
  root: string,
  { vendors, operations }: SyntheticSize,
): Promise<string[]> {
  const slugs = Array.from({ length: vendors }, (_, index) => `vendor-${String(index).padStart(3, "0")}`);
  for (const slug of slugs) {
    const folder = join(root, "specs", slug);
    await mkdir(folder, { recursive: true });
    const document = syntheticSpec(operations, slug);
    await writeFile(join(folder, "openapi.yaml"), stringifyYaml(document, { noRefs: true }));
  }
  return slugs;
}

/** Makes a folder a workspace with a copy of the generator, and no packages yet. */
export async function createSyntheticWorkspace(root: string, size: SyntheticSize): Promise<void> {
  await writeSyntheticSpecs(root, size);
  await mkdir(join(root, "packages"));
  await addScripts({ root });
}
