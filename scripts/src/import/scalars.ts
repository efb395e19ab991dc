import type { Field } from "../document/shapes.ts";

/**
 * Numbers and flags as texts where the standard has a text, and `"true"` as a flag where it has one: YAML reads
 * `version: 1.0` and `default: 443` as numbers, and many a description was written so. The value itself where it has the
 * right form, or none that can be told.
 */
export function mendScalar(value: unknown, form: Extract<Field, { plain: unknown }>["plain"]): unknown {
  if (form === "string")
    return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
  if (form === "boolean") return value === "true" || value === "false" ? value === "true" : value;
  return value;
}
