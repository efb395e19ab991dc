import type { OpenApiDocument } from "../src/openapi.ts";

/**
 * Where Prism errs about a valid description, and what is done about it. The list is complete: nothing else is kept from
 * Prism. Every run prints how often each entry applies.
 */
export const prismLimits = {
  int64:
    "refuses integers beyond 2^53, also in the spec's own examples; `startPrism` does not show it `format: int64`, Ajv is shown it",
  comma:
    "splits a list that is joined by commas after decoding it; made-up items of such lists hold no comma",
};

/** How often each limit applies to a description. */
export function countPrismLimits(document: OpenApiDocument): Record<keyof typeof prismLimits, number> {
  const counts = { int64: 0, comma: 0 };
  JSON.stringify(document, (key, value: unknown) => {
    if (key === "format" && value === "int64") counts.int64 += 1;
    if (key === "explode" && value === false) counts.comma += 1;
    return value;
  });
  return counts;
}
