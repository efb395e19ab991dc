import type { Node } from "../document/walk.ts";
import { show } from "../rules/show.ts";
import { SpecError } from "../spec-problem.ts";

/**
 * The version of a document, `2.0` or `3.0.3`, written into it as libraries want it: what YAML reads as a number, and
 * versions without a patch number, are no versions to them. Throws a `SpecError` for one that is unknown here.
 */
export function takeVersion(document: Node, file: string): string {
  const version = versionOf(document);
  const [minor] = /^(2\.0|3\.[0-2])\b/.exec(version) ?? [];
  if (minor === undefined) throw unknownVersion(document, file);
  if (minor === "2.0") document["swagger"] = minor;
  else if (document["openapi"] !== version || version === minor) document["openapi"] = `${minor}.0`;
  return version;
}

function versionOf({ openapi, swagger }: Node): string {
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
