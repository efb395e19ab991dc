import type { Oas3Rule } from "@redocly/openapi-core";
import { type Finding, report } from "./finding.ts";
import { listed, show } from "./show.ts";

const confidences = ["stated", "example", "observed", "inferred"];
const extension = "x-source";

/** Every operation says how sure it is and when it was last compared with the vendor's page; schemas may. */
export const source: Oas3Rule = () => ({
  Operation(operation, context) {
    if (Object.hasOwn(operation, extension)) return;
    report(context, context.location.key(), {
      found: "no `x-source`",
      expected: "`x-source` with `confidence` and `checked`",
      mend: 'Add `x-source: { confidence: …, checked: "YYYY-MM-DD" }`, with the day the page was read.',
    });
  },
  any(node, context) {
    const value: unknown = Object(node)[extension];
    if (value === undefined || context.type.extensionsPrefix === undefined) return;
    for (const [path, finding] of check(value))
      report(context, context.location.child([extension, ...path]), finding);
  },
});

function check(value: unknown): [path: string[], finding: Finding][] {
  const keys = value !== null && typeof value === "object" && !Array.isArray(value) ? Object.keys(value) : [];
  if (keys.length !== 2 || !keys.includes("confidence") || !keys.includes("checked")) {
    const expected = "an object with `confidence` and `checked`, nothing else";
    return [
      [[], { found: show(value), expected, mend: 'Write `{ confidence: …, checked: "YYYY-MM-DD" }`.' }],
    ];
  }
  const { confidence, checked } = Object(value);
  const findings: [string[], Finding][] = [];
  if (!confidences.includes(confidence)) {
    const expected = `one of ${listed(confidences)}`;
    findings.push([
      ["confidence"],
      { found: show(confidence), expected, mend: `Write how sure the source makes us: ${expected}.` },
    ]);
  }
  if (!isDate(checked)) {
    const expected = 'a day of the calendar as text, such as `"2026-11-22"`';
    findings.push([["checked"], { found: show(checked), expected, mend: "Write the day as YYYY-MM-DD." }]);
  }
  return findings;
}

function isDate(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`); // JavaScript rolls 30 February over to March
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
