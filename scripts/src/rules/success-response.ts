import type { Oas3Rule } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { listed } from "./show.ts";

const documented = /^([1-5]\d\d|[1-5]XX|default)$/;

/** Every operation says what success looks like, by statuses that exist. */
export const successResponse: Oas3Rule = () => ({
  Operation({ responses }, context) {
    const statuses = Object.keys(responses ?? {}).filter((key) => !key.startsWith("x-"));
    const unknown = statuses.find((status) => !documented.test(status));
    if (unknown !== undefined) {
      report(context, context.location.child(["responses", unknown]).key(), {
        found: listed([unknown]),
        expected: "a status from 100 to 599, a range such as `4XX`, or `default`",
        mend: "Correct the status.",
      });
      return;
    }
    if (statuses.some((status) => status.startsWith("2") || status === "default")) return;
    report(context, responses ? context.location.child("responses").key() : context.location.key(), {
      found: statuses.length > 0 ? `responses for ${listed(statuses)} only` : "no `responses`",
      expected: "a response for success, such as `200` or `2XX`",
      mend: "Describe what a successful call answers.",
    });
  },
});
