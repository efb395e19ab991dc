import type { Oas3Rule } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { quote } from "./show.ts";

/** Every `pattern` is a regular expression. */
export const schemaPattern: Oas3Rule = () => ({
  Schema({ pattern }, context) {
    if (pattern === undefined || isExpression(pattern)) return;
    report(context, context.location.child("pattern"), {
      found: quote(pattern),
      expected: "a regular expression of JavaScript",
      mend: "Correct the expression; escape what should stand for itself.",
    });
  },
});

function isExpression(pattern: string): boolean {
  try {
    new RegExp(pattern, "u"); // as validators compile it
    return true;
  } catch {
    return false;
  }
}
