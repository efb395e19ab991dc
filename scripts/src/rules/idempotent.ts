import type { Oas3Rule } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { show } from "./show.ts";

/** `x-idempotent` is a plain yes or no. */
export const idempotent: Oas3Rule = () => ({
  Operation(operation, context) {
    const value: unknown = Object(operation)["x-idempotent"];
    if (value === undefined || typeof value === "boolean") return;
    report(context, context.location.child("x-idempotent"), {
      found: show(value),
      expected: "`true` or `false`",
      mend: "Write `true` if repeating the call does no harm, `false` if it does; without it the method decides.",
    });
  },
});
