import type { Node } from "../document/walk.ts";
import { locateFaults } from "../load/load-imported.ts";
import { SpecError } from "../spec-problem.ts";
import { findFormFaults } from "./form.ts";
import { fromThreeTwo } from "./from-3.2.ts";
import { mendNullables } from "./nullable.ts";
import type { Upstream } from "./read-upstream.ts";
import { dropReferenceSiblings } from "./reference-siblings.ts";
import type { Repair } from "./repairs.ts";
import { mendSwagger, prepareSwagger } from "./swagger/prepare.ts";

export interface Upgraded {
  document: Node;
  /** What had to be done before the document could be converted. */
  repairs: Repair[];
}

/** A document of any version as OpenAPI 3.1. The document is used up. */
export async function upgradeDocument({ document, version, name, text }: Upstream): Promise<Upgraded> {
  if (version.startsWith("3.1")) return { document, repairs: [] };
  if (version.startsWith("3.2")) return { document: fromThreeTwo(document), repairs: [] };
  const { upgrade } = await import("@scalar/openapi-upgrader");
  const isSwagger = version.startsWith("2.0");
  const repairs = isSwagger ? mendSwagger(document) : [];
  const faults = isSwagger ? findFormFaults(document) : [];
  try {
    dropReferenceSiblings(document);
    if (isSwagger) prepareSwagger(document, name.startsWith("http:") ? "http" : "https");
    mendNullables(document);
    return { document: upgrade(document, "3.1") as unknown as Node, repairs }; // the library's type has no index signature
  } catch (error) {
    if (faults.length > 0) throw new SpecError(await locateFaults(faults, name, text));
    throw notConverted(name, version, error);
  }
}

function notConverted(file: string, version: string, error: unknown): SpecError {
  return new SpecError([
    {
      file,
      pointer: "#/",
      rule: "import-conversion",
      found: `something that cannot be converted to OpenAPI 3.1 (${error instanceof Error ? error.message : String(error)})`,
      expected: `a document of the form of ${version.startsWith("2.0") ? "Swagger 2.0" : "OpenAPI 3.0"}`,
      mend: "Check the document with a validator for that version, and correct it.",
    },
  ]);
}
