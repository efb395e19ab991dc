import type { Oas3Rule } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { follow } from "./operations.ts";
import { quote } from "./show.ts";

const withoutRequestBody = new Set(["get", "head", "trace"]);
const withoutResponseBody = /^(1\d\d|1XX|204|205|304)$/;
const token = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+\/[A-Za-z0-9!#$%&'*+.^_`|~-]+(\s*;.*)?$/;

/** Bodies are where HTTP has them: `fetch` refuses to send one with GET, and no one comes with status 204. */
export const bodies: Oas3Rule = () => ({
  Operation(operation, context) {
    const method = String(context.key);
    if (operation.requestBody && withoutRequestBody.has(method)) {
      report(context, context.location.child("requestBody").key(), {
        found: `a request body with ${method.toUpperCase()}`,
        expected: "a request without body; `fetch` sends none with this method",
        mend: "Remove the body, or correct the method.",
      });
    }
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      if (!withoutResponseBody.test(status)) continue;
      const location = context.location.child(["responses", status]);
      const content = follow<{ content?: object }>(response, location, context)?.node.content;
      if (!content || Object.keys(content).length === 0) continue;
      report(context, location.key(), {
        found: `\`content\` with status ${quote(status)}`,
        expected: "no `content`; HTTP has no body with this status",
        mend: "Remove the `content`, or correct the status.",
      });
    }
  },
  MediaTypesMap(mediaTypes, context) {
    for (const name of Object.keys(mediaTypes).filter((candidate) => !token.test(candidate))) {
      report(context, context.location.child(name).key(), {
        found: quote(name),
        expected: "a media type, such as `application/json`",
        mend: "Correct the media type.",
      });
    }
  },
});
