import { isDeepStrictEqual } from "node:util";
import type { Vendor } from "../../../src/model/vendor.ts";
import type { OpenApiDocument } from "../../../src/openapi.ts";
import { exampleOptions, member } from "../../../src/trial-call.ts";
import type { DocumentedOperation, DocumentedResponse } from "../../documented-operations.ts";
import { documentedOperations } from "../../documented-operations.ts";
import { prismObjections } from "../../prism-objections.ts";
import type { Exchange } from "../../recorder.ts";
import { createRecorder } from "../../recorder.ts";
import type { Result } from "../../trial.ts";
import { parseBody } from "../../wire-form.ts";
import { ExampleRequests } from "./example-requests.ts";
import type { Attempt } from "./exemptions.ts";
import { exemptionFor } from "./exemptions.ts";
import { narrowDocument, unfoldedSize, withoutExtensions } from "./narrow-document.ts";
import type { PrismProcess } from "./prism-process.ts";

/** Beyond this size Prism takes long to unfold a description: several seconds. */
const mostParts = 200_000;

/** What came of calling every operation of a package once. */
export interface CallReport {
  /** The operations that were called, and answered as documented. */
  answered: number;
  /** How many were not, by the reason for which that is no fault of the package. */
  exempt: Record<string, number>;
  faults: string[];
}

/**
 * Calls every operation once, with a request that the description admits, and asks Prism, which has the same
 * description, for the documented success.
 */
export async function callOperations(
  document: OpenApiDocument,
  vendor: Vendor,
  module: Record<string, unknown>,
  prism: PrismProcess,
): Promise<CallReport> {
  const report: CallReport = { answered: 0, exempt: {}, faults: [] };
  const exempt = (reason: string) => {
    report.exempt[reason] = (report.exempt[reason] ?? 0) + 1;
  };
  const sent = new Map(vendor.operations.map(({ id, body }) => [id, body?.mediaType]));
  const documented = new Map(
    documentedOperations(document, (id) => sent.get(id)).map((operation) => [operation.id, operation]),
  );
  for (const id of documented.keys())
    if (!sent.has(id)) report.faults.push(`${id}: the package has no such method`);
  const requests = new ExampleRequests(document);
  const plain = withoutExtensions(document);
  for (const operation of vendor.operations) {
    const described = documented.get(operation.id);
    if (described === undefined) {
      exempt("Prism knows no such method");
      continue;
    }
    const { request, doubtful } = requests.requestFor(described, operation.body?.codec);
    const response = wantedResponse(described);
    const shown = narrowDocument(plain, described, request, response);
    const size = unfoldedSize(shown, shown.paths, mostParts);
    if (size > mostParts) {
      exempt(`Prism unfolds a description of more than ${mostParts} parts`);
      continue;
    }
    const served = await prism.serve(shown);
    if ("refusal" in served) {
      exempt(`Prism can't load the operation: ${served.refusal}`);
      continue;
    }
    const attempt = await tryCall(module, served.url, { vendor, operation, described, request, response });
    const faults = faultsOf(attempt);
    if (prism.breakdown !== undefined) {
      exempt(`Prism breaks down: ${prism.breakdown}`);
      continue;
    }
    if (faults.length === 0) report.answered++;
    else {
      const reason = exemptionFor({ ...attempt, doubtful, faults });
      if (reason === undefined) report.faults.push(...faults.map((fault) => `${operation.id}: ${fault}`));
      else exempt(reason);
    }
  }
  return report;
}

async function tryCall(module: Record<string, unknown>, baseUrl: string, attempt: Attempt): Promise<Attempt> {
  const { vendor, operation, request, response } = attempt;
  const recorder = createRecorder();
  const create = member<(options: object) => object>(module, `create${vendor.pascalName}Client`);
  let exchange: Exchange | undefined;
  try {
    const client = create({
      ...exampleOptions(withoutTokenRequests({ ...vendor, security: operation.security ?? vendor.security })),
      baseUrl,
      retry: { retries: 0 },
      fetch: async (url: string, init: RequestInit) => {
        if (!url.startsWith(`${baseUrl}/`)) throw new Error(`the call goes to ${url}`);
        const answer = await recorder.fetch(url, init);
        exchange = recorder.last();
        return answer;
      },
    });
    const call = member<(...given: object[]) => Promise<Result>>(client, operation.id);
    const options = { headers: { prefer: `code=${response.status}` } };
    const takesRequest = operation.parameters.length > 0 || operation.body !== undefined;
    const result = await call(...(takesRequest ? [request, options] : [options]));
    const data = await inMemory(result.data);
    return { ...attempt, result: { ...result, data }, ...(exchange ? { exchange } : {}) };
  } catch (error) {
    return { ...attempt, error, ...(exchange ? { exchange } : {}) };
  }
}

/** The vendor with only those ways to authenticate that need no request of their own, if there are any. */
function withoutTokenRequests(vendor: Vendor): Vendor {
  const exchanged = vendor.credentials.filter(({ kind }) => kind === "clientCredentials");
  return exchanged.length === 0
    ? vendor
    : {
        ...vendor,
        credentials: vendor.credentials.map((credential) =>
          credential.kind === "clientCredentials"
            ? { ...credential, kind: "bearer", options: ["accessToken"] }
            : credential,
        ),
      };
}

/** The success that is documented, else anything that is; where nothing is, any success will do. */
function wantedResponse({ responses }: DocumentedOperation): DocumentedResponse {
  const wanted = responses.find(({ isSuccess }) => isSuccess) ?? responses[0];
  if (wanted === undefined) return { key: "200", status: 200, isSuccess: true, contents: [] };
  return wanted.isSuccess && wanted.key.toLowerCase() === "default" ? { ...wanted, status: 200 } : wanted;
}

/** A body that is read later as the text that it holds. */
async function inMemory(data: unknown): Promise<unknown> {
  return data instanceof Blob || data instanceof ReadableStream ? await new Response(data).text() : data;
}

function faultsOf({ error, exchange, result, response }: Attempt): string[] {
  if (error !== undefined)
    return [error instanceof Error ? `${error.name}: ${error.message}` : String(error)];
  if (exchange === undefined || result === undefined) return ["nothing was sent"];
  const objections = prismObjections(exchange)
    .filter((objection) => !objection.startsWith("response"))
    .flatMap(singleObjections);
  if (objections.length > 0) return objections.map((objection) => `Prism objects: ${objection}`);
  const { ok, status, data } = result;
  const faults: string[] = [];
  if (status !== response.status) faults.push(`the status is ${status}, not ${response.status}`);
  if (ok !== response.isSuccess) faults.push(`the result says ok: ${ok}`);
  if (ok && !isAnswer(data, exchange, response)) {
    faults.push(`the data is ${show(data)}, the answer ${show(exchange.responseBody)}`);
  }
  return faults;
}

/** What a problem of Prism's lists, each for itself; anything else as it is. */
function singleObjections(objection: string): string[] {
  if (!objection.startsWith("{")) return [objection];
  const { validation } = JSON.parse(objection) as { validation?: { message: string }[] };
  return validation?.map(({ message }) => message) ?? [objection];
}

/** Whether the data of a result is what came, read as its media type asks. */
function isAnswer(
  data: unknown,
  { responseHeaders, responseBody }: Exchange,
  response: DocumentedResponse,
): boolean {
  if (data === undefined) return responseBody === "" || response.contents.length === 0;
  return (
    data === responseBody ||
    isDeepStrictEqual(data, parseBody(responseHeaders.get("content-type"), responseBody))
  );
}

function show(value: unknown): string {
  const text =
    typeof value === "string"
      ? value
      : JSON.stringify(value, (_, each) => (typeof each === "bigint" ? `${each}` : each));
  return String(text).slice(0, 300);
}
