import type { CalledOperation } from "./errors/call-error.js";
import { enclosed } from "./inside.js";
import { readPlace } from "./read-place.js";
import type { Origin } from "./read-result.js";
import { withBigints } from "./with-bigints.js";
import { withoutValuesOf } from "./without-values-of.js";

/** How much of an error body is quoted. */
const quoted = 300;

/** Of a result that somebody else has made, or whose response was copied. */
const unknownCall: CalledOperation = { baseUrl: "", operation: { method: "unknown", path: "call" } };

/** The call that a failure belongs to, and a description of it that a person can act on. */
export function describeFailure({
  status,
  error,
  response,
}: {
  status: number;
  error: unknown;
  response: Response;
}): [call: CalledOperation, message: string] {
  let message = `answered ${status}`;
  const origin = enclosed(response) as Origin | undefined; // what readResult has put there
  if (!origin) return [unknownCall, message];
  const { call } = origin;
  const traceId = readPlace(call.config.traceId, response, error);
  if (status < 300)
    message += ", a success status that is not documented: look at what it did before you repeat it";
  if (typeof traceId === "string") message += ` (trace ${traceId})`;
  const text = withoutValuesOf(origin)(textOf(error)).slice(0, quoted);
  return [call, message + (text ? `: ${text}` : ", without a body")];
}

function textOf(error: unknown): string {
  if (typeof error === "string") return error;
  try {
    return JSON.stringify(error, withBigints);
  } catch {
    return "a body that is nested too deeply to be shown";
  }
}
