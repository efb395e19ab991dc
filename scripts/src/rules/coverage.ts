import type { Oas3Rule } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { show } from "./show.ts";

/** `x-coverage` says how many operations the vendor documents, and how many of them the spec promises to describe. */
export const coverage: Oas3Rule = () => ({
  Root(root, context) {
    const value: unknown = Object(root)["x-coverage"];
    if (value === undefined || isWellFormed(value)) return;
    report(context, context.location.child("x-coverage"), {
      found: show(value),
      expected: "`documented` and `atLeast`, both whole numbers, the second not above the first",
      mend: "Write `{ documented: …, atLeast: … }` with numbers of operations.",
    });
  },
});

function isWellFormed(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Object.keys(value).length !== 2) return false;
  const { documented, atLeast } = value as Record<string, unknown>;
  return isCount(documented) && isCount(atLeast) && atLeast <= documented;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}
