import path from "node:path";
import type { Repair } from "../import/repairs.ts";
import type { OpenApiDocument } from "../openapi.ts";
import { findImported, loadImported } from "./load-imported.ts";

/** A vendor's spec, read, checked and put together. */
export interface LoadedSpec {
  slug: string;
  /** The file that the others are reached from: `specs/awork/openapi.yaml`. */
  entry: string;
  /** Every file that was read, sorted. */
  files: string[];
  /** The whole spec as plain JSON, with references to its own components only. */
  document: OpenApiDocument;
  /** What was mended in a document that the vendor wrote. */
  repairs?: Repair[];
}

/** Loads the spec of one vendor; throws a `SpecError` if there is anything wrong with it. */
export async function loadSpec(specsFolder: string, slug: string): Promise<LoadedSpec> {
  const imported = await findImported(path.join(specsFolder, slug));
  if (imported) return loadImported(specsFolder, slug, imported);
  const { loadAuthored } = await import("./load-authored.ts");
  return loadAuthored(specsFolder, slug);
}
