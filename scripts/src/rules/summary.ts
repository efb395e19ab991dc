import type { Oas3Rule } from "@redocly/openapi-core";
import { type Finding, report } from "./finding.ts";
import { quote } from "./show.ts";

const longest = 70;

/** Every operation has a summary that fits in one line of a list. */
export const summary: Oas3Rule = () => ({
  Operation({ summary }, context) {
    const finding = check(summary?.trim() ?? "");
    if (!finding) return;
    report(
      context,
      summary === undefined ? context.location.key() : context.location.child("summary"),
      finding,
    );
  },
});

function check(summary: string): Finding | undefined {
  const expected = `a summary in one line of at most ${longest} characters, without a full stop`;
  if (summary === "")
    return { found: "no `summary`", expected, mend: "Add a `summary` that says what the call does." };
  if (summary.length > longest) {
    const found = `${quote(summary)}, ${summary.length} characters`;
    return { found, expected, mend: "Shorten it, and move the rest to the `description`." };
  }
  if (summary.includes("\n")) return { found: quote(summary), expected, mend: "Write it in one line." };
  if (summary.endsWith(".")) return { found: quote(summary), expected, mend: "Remove the full stop." };
  return undefined;
}
