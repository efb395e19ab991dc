import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { quote } from "./show.ts";

const members = ["title", "summary", "description"] as const;
const hostile = /\*\/|[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Texts become comments and documentation, so they hold nothing that ends a comment or hides what is written. */
export const text: Oas3Rule = () => ({
  any: check,
  ref: check,
});

function check(node: unknown, context: UserContext): void {
  if (context.type.extensionsPrefix === undefined) return; // a map: `description` would be the name of an entry
  for (const member of members) {
    const value: unknown = Object(node)[member];
    const [match] = typeof value === "string" ? (hostile.exec(value) ?? []) : [];
    if (match === undefined) continue;
    report(context, context.location.child(member), {
      found:
        match === "*/"
          ? `${quote(match)} in the ${member}`
          : `the control character ${quote(match)} in the ${member}`,
      expected: "text without `*/`, which ends a comment, and without control characters",
      mend: match === "*/" ? "Write `* /` or say it in words." : "Remove the character.",
    });
  }
}
