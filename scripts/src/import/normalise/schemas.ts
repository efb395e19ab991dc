import { type Node, walk } from "../../document/walk.ts";
import { isAnnotation } from "../annotations.ts";

/** Puts schemas in the form in which the model and the emitter read them. */
export function mendSchemas(document: Node): void {
  walk(document, (node, kind) => {
    if (kind !== "schema") return;
    mendReferenceSiblings(node);
    mendNullable(node);
    mendBinary(node);
    mendComposition(node);
    mendLimits(node);
    // What was defined inside a schema has become a component where something refers to it.
    delete node["$defs"];
    delete node["definitions"];
  });
}

/** What stands beside a `$ref` holds as well as what it finds. */
function mendReferenceSiblings(schema: Node): void {
  if (typeof schema["$ref"] !== "string") return;
  const says = (key: string) => !isAnnotation(key) && !key.startsWith("$");
  const siblings = Object.keys(schema).filter(says);
  if (siblings.length === 0) return;
  const own = Object.fromEntries(siblings.map((key) => [key, schema[key]]));
  const { $ref } = schema;
  for (const key of [...siblings, "$ref"]) delete schema[key];
  schema["allOf"] = [{ $ref }, own];
}

/** `nullable` is of OpenAPI 3.0, and many documents of 3.1 have kept it. */
function mendNullable(schema: Node): void {
  const { nullable, type } = schema;
  delete schema["nullable"];
  if (nullable === true && type !== undefined) schema["type"] = [...new Set([type, "null"].flat())];
}

/** A text of another media type than the document's, without an encoding, is bytes. */
function mendBinary(schema: Node): void {
  const { type, contentMediaType, contentEncoding } = schema;
  if (type !== undefined || typeof contentMediaType !== "string" || contentEncoding !== undefined) return;
  schema["type"] = "string";
  schema["format"] = "binary";
}

/** Members of `allOf` that say nothing, and unions without members. */
function mendComposition(schema: Node): void {
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const members = schema[keyword];
    if (!Array.isArray(members)) continue;
    const kept = keyword === "allOf" ? members.filter((member) => member !== true) : members;
    if (kept.length === 0) delete schema[keyword];
    else schema[keyword] = kept;
  }
  const { enum: values } = schema;
  if (Array.isArray(values) && values.length === 0) delete schema["enum"];
}

/** JSON Schema draft 4 had flags beside the limits. */
function mendLimits(schema: Node): void {
  for (const [exclusive, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof schema[exclusive] !== "boolean") continue;
    if (schema[exclusive] && isNumber(schema[limit])) {
      schema[exclusive] = schema[limit];
      delete schema[limit];
    } else delete schema[exclusive];
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}
