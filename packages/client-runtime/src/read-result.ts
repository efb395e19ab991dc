import type { Call } from "./call.js";
import { parseJson } from "./codecs/parse-json.js";
import { ResponseBodyError } from "./errors/response-body-error.js";
import { enclose } from "./inside.js";
import type { RequestParts } from "./operation.js";
import { readText } from "./read-text.js";

/** What an answer that is no success belongs to. */
export interface Origin {
  readonly call: Call;
  readonly parts: RequestParts;
}

/** Reads an answer into the result of its call. */
export function readResult(call: Call, response: Response, parts: RequestParts): Promise<object> {
  const { status } = response;
  const { success } = call.operation;
  const codec = success[status] ?? (status < 300 ? (success[2] ?? success[0]) : undefined);
  if (!codec) return readFailure(call, response, parts);
  // A chain, since an async function would cost this path several turns more.
  return codec.decode(response, call.options.signal).then(
    (data) => ({ ok: true, status, data, response }),
    (cause) => {
      if (cause instanceof RangeError) throw new ResponseBodyError(call, status, cause.message);
      // The messages of syntax errors quote the body, which may hold a secret.
      if (cause instanceof SyntaxError) throw new ResponseBodyError(call, status, "its body is malformed");
      throw new ResponseBodyError(call, status, "its body broke off", cause);
    },
  );
}

async function readFailure(call: Call, response: Response, parts: RequestParts): Promise<object> {
  // For the error that `unwrap` makes of it.
  enclose(response, { call, parts } satisfies Origin);
  const text = await readText(response);
  let error: unknown = text;
  try {
    error = (call.operation.failure?.parse ?? parseJson)(text);
  } catch {
    // Not what the vendor documents: the text is the error.
  }
  return { ok: false, status: response.status, error, response };
}
