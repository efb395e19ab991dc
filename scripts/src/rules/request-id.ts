import type { Oas3Rule } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { show } from "./show.ts";
import { isBodyPointer, isHeaderName } from "./wire-names.ts";

/** `x-request-id` says in which header or where in an error body the vendor's id of a request is found. */
export const requestId: Oas3Rule = () => ({
  Root(root, context) {
    const value: unknown = Object(root)["x-request-id"];
    if (value === undefined || isWellFormed(value)) return;
    report(context, context.location.child("x-request-id"), {
      found: show(value),
      expected:
        "`header` with the name of a header, `body` with a JSON pointer such as `/error/trace_id`, or both",
      mend: "Write `{ header: …, body: /… }` with what the vendor sends.",
    });
  },
});

function isWellFormed(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { header, body, ...others } = value as Record<string, unknown>;
  if (Object.keys(others).length > 0 || (header === undefined && body === undefined)) return false;
  return (header === undefined || isHeaderName(header)) && (body === undefined || isBodyPointer(body));
}
