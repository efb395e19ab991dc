import { exampleOptions, member } from "../src/trial-call.ts";
import type { DocumentedOperation, DocumentedResponse } from "./documented-operations.ts";
import type { Exchange } from "./recorder.ts";
import { createRecorder } from "./recorder.ts";
import type { CallRequest } from "./trial-requests.ts";
import type { VendorUnderTest } from "./vendor-under-test.ts";

/** What every result of a call has. */
export interface Result {
  ok: boolean;
  status: number;
  data?: unknown;
  error?: unknown;
}

/** What a call came to, and what crossed the wire. */
export interface Outcome {
  result: Result;
  exchange: Exchange;
}

/** One of the documented answers; which of its examples, and in which media type, is Prism's choice unless said. */
export interface WantedAnswer {
  response: DocumentedResponse;
  example?: string;
  mediaType?: string;
}

/** Calls an operation through the built package, and asks Prism for one of the documented answers. */
export type Try = (
  operation: DocumentedOperation,
  request: CallRequest,
  answer: WantedAnswer,
) => Promise<Outcome>;

/**
 * Makes a client of the built package that talks to Prism and authenticates in the first way of `security`: the
 * operation's own where nothing else is asked for.
 */
export function connect({ vendor, module }: VendorUnderTest, prismUrl: string, security?: string[][]): Try {
  const create = member<(options: object) => object>(module, `create${vendor.pascalName}Client`);
  return async (operation, request, { response, example, mediaType }) => {
    const recorder = createRecorder();
    const own = vendor.operations.find(({ id }) => id === operation.id)?.security;
    const credentials = exampleOptions({ ...vendor, security: security ?? own ?? vendor.security });
    const client = create({
      ...credentials,
      baseUrl: prismUrl,
      fetch: recorder.fetch,
      retry: { retries: 0 },
    });
    const call = member<(...given: object[]) => Promise<Result>>(client, operation.id);
    const prefer = `code=${response.status}${example === undefined ? "" : `, example=${example}`}`;
    const options = { headers: { prefer, ...(mediaType === undefined ? {} : { accept: mediaType }) } };
    const takesRequest = operation.parameters.length > 0 || operation.body !== undefined;
    const result = await call(...(takesRequest ? [request, options] : [options]));
    return { result, exchange: recorder.last() };
  };
}
