import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { type Finding, report } from "./finding.ts";
import { quote } from "./show.ts";

interface Hostility {
  pattern: RegExp;
  explain: (match: string) => Finding;
}

const members = ["title", "summary", "description"] as const;

const hostilities: readonly Hostility[] = [
  {
    pattern: /\*\//,
    explain: (match) => ({
      found: quote(match),
      expected: "text without `*/`, which ends a comment",
      mend: "Write `* /`, or say it in words.",
    }),
  },
  {
    pattern: /[^\P{Cc}\n\t]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
    explain: (match) => ({
      found: `the control character ${quote(match)}`,
      expected: "text without control characters, apart from line breaks",
      mend: "Remove the character.",
    }),
  },
  {
    pattern: /<script\b|<[a-z][^>]*\bon[a-z]+\s*=|(\]\(\s*|\b(href|src)\s*=\s*["']?\s*)javascript:/i,
    explain: (match) => ({
      found: quote(match),
      expected: "Markdown that runs no code where it is shown",
      mend: "Remove it, or say it in words.",
    }),
  },
];

/** Texts become comments and documentation, so they hold nothing that ends a comment, hides text or runs. */
export const text: Oas3Rule = () => ({ any: check, ref: check });

function check(node: unknown, context: UserContext): void {
  if (context.type.extensionsPrefix === undefined) return; // a map: `description` would be the name of an entry
  for (const member of members) {
    const value: unknown = Object(node)[member];
    if (typeof value !== "string") continue;
    for (const { pattern, explain } of hostilities) {
      const [match] = pattern.exec(value) ?? [];
      if (match !== undefined) report(context, context.location.child(member), explain(match));
    }
  }
}
