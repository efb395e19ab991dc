import type { OpenApiDocument } from "../openapi.ts";
import { authored } from "../rules/ruleset.ts";
import { bundle } from "./bundle.ts";
import { lint } from "./lint.ts";
import { checkOpenApiVersion } from "./openapi-version.ts";
import { checkReferenceChains } from "./reference-chains.ts";
import { SpecFiles } from "./spec-files.ts";
import { checkUnusedFiles } from "./unused-files.ts";

/** A vendor's spec, read, checked and put together. */
export interface LoadedSpec {
  slug: string;
  /** The file that the others are reached from: `specs/awork/openapi.yaml`. */
  entry: string;
  /** Every file that was read, sorted. */
  files: string[];
  /** The whole spec as plain JSON, with references to its own components only. */
  document: OpenApiDocument;
}

/** Loads the spec of one vendor; throws a `SpecError` if there is anything wrong with it. */
export async function loadSpec(specsFolder: string, slug: string): Promise<LoadedSpec> {
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
