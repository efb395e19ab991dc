import { type Node, walk } from "../document/walk.ts";
import { locateFaults } from "../load/load-imported.ts";
import { SpecError } from "../spec-problem.ts";
import { findFormFaults } from "./form.ts";
import { fromThreeTwo } from "./from-3.2.ts";
import { mendFields } from "./mend-fields.ts";
import { mendNullables } from "./nullable.ts";
import type { Upstream } from "./read-upstream.ts";
import { dropReferenceSiblings } from "./reference-siblings.ts";
import type { Repair } from "./repairs.ts";
import { prepareSwagger } from "./swagger/prepare.ts";

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
  const repairs = mendFields(document);
  const faults = isSwagger ? findFormFaults(document) : [];
  try {
    dropReferenceSiblings(document);
    if (isSwagger) prepareSwagger(document, name.startsWith("http:") ? "http" : "https");
    const three = upgrade(document, "3.0") as unknown as Node; // the library's type has no index signature
    mendNullables(three);
    const upgraded = keepingBytes(three, (content) => upgrade(content, "3.1") as unknown as Node); // as above
    return { document: upgraded, repairs };
  } catch (error) {
    if (faults.length > 0) throw new SpecError(await locateFaults(faults, name, text));
    throw notConverted(name, version, error);
  }
}

/** Upgrades a document without what it says of bytes: the library leaves of them only that they are no text. */
function keepingBytes(document: Node, upgrade: (document: Node) => Node): Node {
  walk(document, (node, kind) => {
    if (kind === "schema" && node["type"] === "string" && node["format"] === "binary") node["format"] = kept;
  });
  const upgraded = upgrade(document);
  walk(upgraded, (node, kind) => {
    if (kind === "schema" && node["format"] === kept) node["format"] = "binary";
  });
  return upgraded;
}

const kept = "x-binary";

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
