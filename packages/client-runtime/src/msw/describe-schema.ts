import type { Schema, SchemaObject } from "./schema.js";
import { show } from "./violation.js";

/** What a schema wants, in a few words. */
export function describeSchema(schema: Schema): string {
  if (typeof schema === "boolean") return "a value";
  const { const: only, enum: allowed, type, $ref } = schema;
  if (only !== undefined) return show(only);
  if (allowed) return allowed.length === 1 ? show(allowed[0]) : `one of ${allowed.map(show).join(", ")}`;
  if (type)
    return [type]
      .flat()
      .map((each) => describeType(each, schema))
      .join(" or ");
  return $ref === undefined ? "a value" : `a value of ${$ref.replace(/^.*\//, "")}`;
}

function describeType(type: string, { format }: SchemaObject): string {
  if (type === "null") return type;
  const noun = type === "boolean" ? "true or false" : `${/^[aio]/.test(type) ? "an" : "a"} ${type}`;
  return type === "string" && format !== undefined ? `${noun} of format ${format}` : noun;
}
