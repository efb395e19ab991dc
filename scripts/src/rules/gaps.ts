import type { Oas3Rule } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { show } from "./show.ts";

const entry = "an object with the texts `subject` and `note`, nothing else";

/** `x-gaps` lists what the vendor names but does not document. */
export const gaps: Oas3Rule = () => ({
  Root(root, context) {
    const value: unknown = Object(root)["x-gaps"];
    if (value === undefined) return;
    const location = context.location.child("x-gaps");
    if (!Array.isArray(value)) {
      report(context, location, {
        found: show(value),
        expected: `a list, each entry ${entry}`,
        mend: "Write a list.",
      });
      return;
    }
    for (const [index, gap] of value.entries()) {
      if (isGap(gap)) continue;
      const finding = { found: show(gap), expected: entry, mend: "Write `{ subject: …, note: … }`." };
      report(context, location.child(index), finding);
    }
  },
});

function isGap(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { subject, note, ...others } = value as Record<string, unknown>;
  return isText(subject) && isText(note) && Object.keys(others).length === 0;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
