import type { Node } from "../document/walk.ts";
import { show } from "../rules/show.ts";
import { SpecError } from "../spec-problem.ts";
import { fromThreeTwo } from "./from-3.2.ts";
import { mendNullables } from "./nullable.ts";
import { dropReferenceSiblings } from "./reference-siblings.ts";
import type { Repair } from "./repairs.ts";
import { prepareSwagger } from "./swagger/prepare.ts";

export interface Upgraded {
  document: Node;
  /** What had to be done before the document could be converted. */
  repairs: Repair[];
}

/** A document of any version as OpenAPI 3.1. The document is used up. `from` is its file or address. */
export async function upgradeDocument(document: Node, from: string): Promise<Upgraded> {
  const version = versionOf(document);
  if (/^3\.1\b/.test(version)) return { document, repairs: [] };
  if (/^3\.2\b/.test(version)) return { document: fromThreeTwo(document), repairs: [] };
  if (!/^(2\.0|3\.0)\b/.test(version)) throw unknownVersion(document, from);
  const { upgrade } = await import("@scalar/openapi-upgrader");
  // What YAML reads as a number, and versions without a patch number, are no versions to the library.
  const isSwagger = version.startsWith("2.0");
  if (isSwagger) document["swagger"] = "2.0";
  else document["openapi"] = "3.0.4";
  dropReferenceSiblings(document);
  const repairs = isSwagger ? prepareSwagger(document, from.startsWith("http:") ? "http" : "https") : [];
  mendNullables(document);
  return { document: upgrade(document, "3.1") as unknown as Node, repairs }; // the library's type has no index signature
}

/** `2.0`, `3.0.3`: what the document says it is. */
export function versionOf(document: Node): string {
  const { openapi, swagger } = document;
  const stated = openapi ?? swagger;
  if (typeof stated === "number") return Number.isInteger(stated) ? `${stated}.0` : String(stated);
  return typeof stated === "string" ? stated.trim() : "";
}

function unknownVersion(document: Node, file: string): SpecError {
  const key = document["openapi"] === undefined && document["swagger"] !== undefined ? "swagger" : "openapi";
  const stated = document[key];
  return new SpecError([
    {
      file,
      pointer: stated === undefined ? "#/" : `#/${key}`,
      rule: "openapi-version",
      found: stated === undefined ? "neither `openapi` nor `swagger`" : show(stated),
      expected: "OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0",
      mend: "Convert the document to one of these versions.",
    },
  ]);
}
