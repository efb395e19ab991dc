import type { Call } from "./call.js";
import { parseJson } from "./codecs/parse-json.js";
import { ResponseBodyError } from "./errors/response-body-error.js";

/** Which call a failure belongs to, for the error that `unwrap` makes of it. */
export const callOf = new WeakMap<Response, Call>();

/** Reads an answer into the result of its call. */
export async function readResult(call: Call, response: Response): Promise<object> {
  const { status } = response;
  const { success, failure } = call.operation;
  const codec = success[status] ?? (status < 300 ? (success[2] ?? success[0]) : undefined);
  if (codec) {
    try {
      return { ok: true, status, data: await codec.decode(response, call.options.signal), response };
    } catch (cause) {
      throw new ResponseBodyError(call, status, cause);
    }
  }
  callOf.set(response, call);
  let error: unknown = "";
  try {
    error = await response.text();
    error = (failure?.parse ?? parseJson)(error as string); // what text() gives
  } catch {
    // Not what the vendor documents: the text, as far as it came, is the error.
  }
  return { ok: false, status, error, response };
}
