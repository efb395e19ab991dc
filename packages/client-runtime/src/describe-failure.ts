import type { CalledOperation } from "./errors/call-error.js";
import { readPointer } from "./json-pointer.js";
import { originOf } from "./read-result.js";
import { withoutValuesOf } from "./without-values-of.js";

/** What an `HttpError` says about a failed result. */
interface Description {
  readonly call: CalledOperation;
  readonly message: string;
  readonly traceId: string | undefined;
}

/** How much of an error body is quoted. */
const quoted = 300;

/** Of a result that another copy of this package has made. */
const unknownCall: CalledOperation = { baseUrl: "", operation: { method: "a call", path: "" } };

/** Describes a failure so that a person can act on it. */
export function describeFailure({
  status,
  error,
  response,
}: {
  status: number;
  error: unknown;
  response: Response;
}): Description {
  const origin = originOf.get(response);
  if (!origin) return { call: unknownCall, message: `answered ${status}`, traceId: undefined };
  const { call } = origin;
  const { header, body } = call.config.traceId ?? {};
  const found = (header && response.headers.get(header)) || (body && readPointer(error, body));
  const traceId = typeof found === "string" ? found : undefined;
  const text =
    typeof error === "string"
      ? error
      : JSON.stringify(error, (_, value) => (typeof value === "bigint" ? String(value) : value));
  const message = [
    `answered ${status}`,
    status < 300 ? ", a success status that is not documented: look at what it did before you repeat it" : "",
    traceId ? ` (trace ${traceId})` : "",
    text ? `: ${withoutValuesOf(origin, text).slice(0, quoted)}` : ", without a body",
  ].join("");
  return { call, message, traceId };
}
