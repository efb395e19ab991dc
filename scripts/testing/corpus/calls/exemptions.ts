import { isNode } from "../../../src/document/walk.ts";
import type { Credential, Operation, Vendor } from "../../../src/model/vendor.ts";
import type { DocumentedOperation, DocumentedResponse } from "../../documented-operations.ts";
import type { Exchange } from "../../recorder.ts";
import type { Result } from "../../trial.ts";
import type { CallRequest } from "../../trial-requests.ts";

/** A call of an operation, and what came of it. */
export interface Attempt {
  vendor: Vendor;
  operation: Operation;
  described: DocumentedOperation;
  request: CallRequest;
  /** What was asked for. */
  response: DocumentedResponse;
  exchange?: Exchange;
  result?: Result;
  error?: unknown;
}

/** An attempt that failed, with the parts of its request for which no valid value was found. */
export interface FailedAttempt extends Attempt {
  doubtful: string[];
  faults: string[];
}

/** A reason for which a call may fail that is no fault of the package. The list is complete, and each use is counted. */
const exemptions: [reason: string, applies: (attempt: FailedAttempt) => boolean][] = [
  // Two that admit a number and a text both fit, once it has made of the text whatever it is the text of.
  [
    "Prism finds that a parameter fits several members of a `oneOf`, as it reads its text as anything",
    ({ faults }) =>
      faults.every((fault) => /parameter .* must match exactly one schema in oneOf/.test(fault)),
  ],
  [
    "Prism can't take apart two variables of a path that stand side by side",
    ({ described, faults }) =>
      described.path.includes("}{") && faults.every((fault) => fault.includes("path")),
  ],
  [
    "the client refuses an integer beyond 2^53 that is not said to be an int64, rather than change its digits",
    ({ faults, exchange }) =>
      faults.every((fault) => fault.endsWith("but a number would change")) &&
      /\d{16}(?![.eE])/.test(exchange?.responseBody ?? ""),
  ],
  [
    "Prism sees only the described properties of an object in a query",
    ({ request, faults }) =>
      faults.every((fault) => {
        const [, missing] =
          /^Prism objects: (?:request\.query: )?Request query must have required property '(.*)'$/.exec(
            fault,
          ) ?? [];
        const given = Object.entries(request.query ?? {}).find(([name]) => name.toLowerCase() === missing);
        return isNode(given?.[1]);
      }),
  ],
  [
    "Prism takes a body that is no JSON for a text, where a value is described",
    ({ operation, faults }) =>
      ["blob", "stream", "text"].includes(operation.body?.codec ?? "") &&
      faults.every((fault) => fault.includes("Request body")),
  ],
  [
    "Prism reads parts of a body only where they are a form",
    ({ operation, faults }) =>
      operation.body?.codec === "multipart" &&
      operation.body.mediaType !== "multipart/form-data" &&
      faults.every((fault) => fault.endsWith("Request body must be object")),
  ],
  [
    "Prism reads a list in a form as a single value where its encoding is not described",
    ({ operation, faults }) =>
      operation.body?.codec === "form" &&
      faults.every((fault) => /Request body property \S+ must be array/.test(fault)),
  ],
  [
    "Prism accepts the request, and then can't write the answer",
    ({ exchange, response }) =>
      exchange?.status === 500 &&
      response.status !== 500 &&
      (exchange.method === "HEAD" ||
        /#(UNKNOWN|SCHEMA_TOO_COMPLEX|NO_COMPLEX_OBJECT_TEXT)"/.test(exchange.responseBody)),
  ],
  [
    "OpenAPI gives no form to objects in a list, or in an object, that is no JSON",
    ({ error }) =>
      error instanceof Error && /must be a string, finite number, boolean or date$/.test(error.message),
  ],
  [
    "Prism takes a body of `0`, `false` or an empty text for none",
    ({ request, exchange, faults }) =>
      (!request.body || exchange?.requestBody === "") &&
      faults.every((fault) => fault.includes("Body parameter is required")),
  ],
  ["HTTP has no final answer of that status", ({ response }) => response.status < 200],
  ["`fetch` hands out no answer of status 407", ({ response }) => response.status === 407],
  [
    "the credentials that are needed together go into the same header",
    ({ vendor, operation, exchange }) => exchange?.status === 401 && needsHeaderTwice(vendor, operation),
  ],
  ["no valid value was found for a part of the request", ({ doubtful }) => doubtful.length > 0],
];

export function exemptionFor(attempt: FailedAttempt): string | undefined {
  return exemptions.find(([, applies]) => applies(attempt))?.[0];
}

/** Whether every way to authenticate takes the header `Authorization` for several credentials. */
function needsHeaderTwice(
  { credentials, security: usual }: Vendor,
  { security = usual }: Operation,
): boolean {
  const isHeader = (credential: Credential) =>
    credential.kind !== "apiKey" ||
    (credential.in === "header" && credential.name.toLowerCase() === "authorization");
  const takers = new Set(credentials.filter(isHeader).map(({ scheme }) => scheme));
  return (
    security.length > 0 && security.every((names) => names.filter((name) => takers.has(name)).length > 1)
  );
}
