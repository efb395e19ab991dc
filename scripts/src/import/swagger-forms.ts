import type { Kind } from "../document/shapes.ts";
import { type Node, walk } from "../document/walk.ts";

/** What stood beside the name of a parameter before there was a schema. */
const valueKeywords = (
  "default enum exclusiveMaximum exclusiveMinimum format items maxItems maxLength maximum minItems minLength minimum " +
  "multipleOf pattern type uniqueItems"
).split(" ");

/** Puts what many documents have kept from Swagger 2.0 in the form of OpenAPI 3. Returns how often. */
export function mendSwaggerForms(document: Node): number {
  let kept = 0;
  walk(document, (node, kind) => {
    if (mendDiscriminator(node, kind) || mendParameter(node, kind)) kept++;
  });
  return kept;
}

function mendDiscriminator(schema: Node, kind: Kind): boolean {
  const { discriminator } = schema;
  if (kind !== "schema" || typeof discriminator !== "string") return false;
  schema["discriminator"] = { propertyName: discriminator };
  return true;
}

function mendParameter(parameter: Node, kind: Kind): boolean {
  if (kind !== "parameter" && kind !== "header") return false;
  const { $ref, schema, content, type } = parameter;
  if (typeof type !== "string" || ($ref ?? schema ?? content) !== undefined) return false;
  const stated = valueKeywords.filter((keyword) => parameter[keyword] !== undefined);
  parameter["schema"] = Object.fromEntries(stated.map((keyword) => [keyword, parameter[keyword]]));
  for (const keyword of stated) delete parameter[keyword];
  return true;
}
