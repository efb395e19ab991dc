import { HttpHandler } from "msw";
import { BrokenRequestError } from "./broken-request-error.js";
import type { DescribedOperation, DescribedVendor } from "./described-vendor.js";
import { failTest } from "./fail-test.js";
import type { MockOptions } from "./mock-operation.js";
import { rawRequest } from "./raw-request.js";
import { type ReadRequest, readRequest } from "./read-request.js";
import { routeOf } from "./route.js";
import { type AnswerParts, writeAnswer } from "./write-answer.js";

/** What a handler's resolver is called with. */
export interface ReceivedCall extends Pick<ReadRequest, "path" | "query" | "header" | "cookie" | "body"> {
  readonly request: Request;
}

/** Decides what a handler answers; nothing: another handler is to answer. */
export type Resolve = (call: ReceivedCall) => AnswerParts | undefined | Promise<AnswerParts | undefined>;

/** Makes the handler of one operation. Requests that break its description don't get to the resolver. */
export function createHandler(
  vendor: DescribedVendor,
  name: string,
  operation: DescribedOperation,
  resolve: Resolve,
  { baseUrl, validate = true, once = false }: MockOptions = {},
): HttpHandler {
  const { pattern, template, parameters } = routeOf(vendor, operation, baseUrl);
  const title = `${vendor.name}'s ${name} (${operation.method} ${template})`;
  const handler = new HttpHandler(
    operation.method,
    pattern,
    async ({ request, cookies }) => {
      try {
        const raw = rawRequest(request, parameters(new URL(request.url)), cookies);
        const { unauthorized, invalid, ...values } = await readRequest(vendor, operation, request, raw);
        const refusal = validate ? refusalOf(title, operation, unauthorized, invalid) : undefined;
        const answer = refusal ?? (await resolve({ ...values, request }));
        return answer && writeAnswer(operation, answer);
      } catch (thrown) {
        if (thrown instanceof Response) return thrown; // as msw lets resolvers do
        return isAbort(thrown, request) ? Response.error() : failTest(thrown);
      }
    },
    { once },
  );
  // For people who list the handlers: the pattern is not for reading.
  handler.info.header = `${operation.method} ${template}`;
  return handler;
}

/** What the vendor answers to a request that its description does not allow. */
function refusalOf(
  title: string,
  operation: DescribedOperation,
  unauthorized: ReadRequest["unauthorized"],
  invalid: ReadRequest["invalid"],
): AnswerParts | undefined {
  if (unauthorized.length > 0) {
    if (operation.unauthorized) return operation.unauthorized;
    throw new BrokenRequestError(title, "401", [...unauthorized, ...invalid]);
  }
  if (invalid.length === 0) return undefined;
  if (operation.invalid) return operation.invalid;
  throw new BrokenRequestError(title, "400 or 422", invalid);
}

/** A caller that has gone away while its request was read waits for no answer. */
function isAbort(thrown: unknown, { signal }: Request): boolean {
  return signal.aborted && (thrown === signal.reason || thrown instanceof DOMException);
}
