import type { OasRef } from "@redocly/openapi-core";
import { componentKind } from "./component-kinds.ts";
import type { Finding } from "./finding.ts";
import { listed, quote } from "./show.ts";

/** What is wrong with the place of a reference, wherever it leads. */
export function checkReferencePlace(node: OasRef, typeName: string): Finding | undefined {
  if (!componentKind(typeName)) {
    return {
      found: `a \`$ref\` (${quote(node.$ref)}) in the place of a part that cannot be referred to`,
      expected:
        "the content itself; OpenAPI allows a `$ref` only for named parts, such as a schema or a response",
      mend: "Write the content here.",
    };
  }
  const siblings = Object.keys(node).filter((key) => key !== "$ref" && !isAllowedBeside(typeName, key));
  if (siblings.length === 0) return undefined;
  return {
    found: `${listed(siblings)} beside a \`$ref\``,
    expected:
      typeName === "PathItem"
        ? "nothing beside the `$ref`"
        : "only `summary` and `description` beside the `$ref`",
    mend: `Move ${listed(siblings)} to ${quote(node.$ref)}, or remove it here.`,
  };
}

function isAllowedBeside(typeName: string, key: string): boolean {
  if (typeName === "Schema") return true;
  return typeName !== "PathItem" && (key === "summary" || key === "description");
}
