import { bundleDocument, createConfig, type Document, getTypes } from "@redocly/openapi-core";
import type { OpenApiDocument } from "../openapi.ts";
import { SpecError } from "../spec-problem.ts";
import type { SpecFiles } from "./spec-files.ts";
import { toSpecProblems } from "./to-spec-problems.ts";

const config = createConfig({ resolve: { doNotResolveExamples: true } });

/**
 * Puts the files of a spec that has passed the linter into one document: every `$ref` becomes a local one to a named
 * component, path items take the place of their references. The content of the files is used up.
 */
export async function bundle(document: Document, files: SpecFiles): Promise<OpenApiDocument> {
  const { bundle: bundled, problems } = await bundleDocument({
    document,
    config: await config,
    types: getTypes("oas3_1"),
    externalRefResolver: files,
    componentRenamingConflicts: "error",
  });
  if (problems.length > 0) throw new SpecError(toSpecProblems(problems));
  return bundled.parsed as OpenApiDocument; // the linter has checked its form
}
