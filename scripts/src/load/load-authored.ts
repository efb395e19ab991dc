import { authored } from "../rules/ruleset.ts";
import { bundle } from "./bundle.ts";
import { lint } from "./lint.ts";
import type { LoadedSpec } from "./load-spec.ts";
import { checkOpenApiVersion } from "./openapi-version.ts";
import { checkReferenceChains } from "./reference-chains.ts";
import { SpecFiles } from "./spec-files.ts";
import { checkUnusedFiles } from "./unused-files.ts";

/** Loads a spec that people write, under the strict ruleset. */
export async function loadAuthored(specsFolder: string, slug: string): Promise<LoadedSpec> {
  const files = new SpecFiles(specsFolder, slug);
  const entry = await files.readAll();
  checkOpenApiVersion(entry);
  checkReferenceChains(files);
  await lint(entry, files, authored);
  await checkUnusedFiles(files);
  return {
    slug,
    entry: files.relative(files.entry),
    files: [...files.sources.keys()].map(({ file }) => file).sort(),
    document: await bundle(entry, files),
  };
}
