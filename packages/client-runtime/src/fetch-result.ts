import type { Call } from "./call.js";
import { parseJson } from "./codecs/parse-json.js";
import { ResponseBodyError } from "./errors/response-body-error.js";
import { readText } from "./read-text.js";

/** What openapi-fetch makes of an answer. */
export interface UntypedResult {
  data?: unknown;
  error?: unknown;
  readonly response: Response;
}

/** The bodies of errors as they came, since openapi-fetch loses digits when it reads them. */
const errorTexts = new WeakMap<Response, string>();

/** Receives the body of an answer within the limits of its call; of an error, as much of it as comes. */
export async function receive(
  call: Call,
  response: Response,
  parseAs: string | undefined,
): Promise<Response> {
  // Some servers answer with a status that no response can be made with.
  if (!response.body || response.status > 599 || (response.ok && parseAs === "stream")) return response;
  if (!response.ok) {
    const text = await readText(response);
    const received = new Response(text, response);
    errorTexts.set(received, text);
    return received;
  }
  try {
    return new Response(await response.arrayBuffer(), response);
  } catch (cause) {
    throw new ResponseBodyError(call, response.status, "its body broke off", cause);
  }
}

/** Completes a result for which openapi-fetch was told to leave the body of a success as it is. */
export async function completeResult(
  call: Call,
  result: UntypedResult,
  parseAs: string = "json",
): Promise<UntypedResult> {
  const { response } = result;
  if (response.ok) {
    if (result.data !== undefined && parseAs !== "stream")
      result.data = await readData(call, response, parseAs);
    return result;
  }
  const text = errorTexts.get(response);
  if (text) result.error = readError(call, text);
  // Otherwise it would be taken for a success.
  result.error ||= { status: response.status, title: response.statusText };
  return result;
}

async function readData(call: Call, response: Response, parseAs: string): Promise<unknown> {
  if (parseAs !== "json") return response[parseAs as "text" | "blob" | "arrayBuffer"](); // as the types have it
  const text = await response.text();
  const { status } = response;
  const { success } = call.operation;
  const codec = success[status] ?? success[2] ?? success[0];
  try {
    return text ? (codec?.parse ?? parseJson)(text) : undefined;
  } catch (error) {
    // The messages of syntax errors quote the body, which may hold a secret.
    const problem = error instanceof RangeError ? error.message : "its body is malformed";
    throw new ResponseBodyError(call, status, problem);
  }
}

function readError({ operation }: Call, text: string): unknown {
  try {
    return (operation.failure?.parse ?? parseJson)(text);
  } catch {
    return text;
  }
}
