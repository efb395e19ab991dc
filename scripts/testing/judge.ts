import { expect } from "vitest";
import type { DocumentedOperation, DocumentedResponse } from "./documented-operations.ts";
import { prismObjections } from "./prism-objections.ts";
import type { Exchange } from "./recorder.ts";
import type { SecondJudge } from "./second-judge.ts";
import type { Outcome, WantedAnswer } from "./trial.ts";
import type { CallRequest } from "./trial-requests.ts";
import { actualForm, expectedForm, parseBody } from "./wire-form.ts";

/** A call that was tried, with what the spec says about it. */
export interface Case {
  operation: DocumentedOperation;
  request: CallRequest;
  answer: WantedAnswer;
  /** Starts the message of every failure. */
  name: string;
}

/** Both judges accept the request and the answer, the wire carried what the call was given, the result is what came. */
export function expectConformance(
  { operation, request, answer, name }: Case,
  { result, exchange }: Outcome,
  secondJudge: SecondJudge,
): void {
  const { response, mediaType } = answer;
  expectNone(prismObjections(exchange), `${name}: Prism objects`);
  expect(exchange.status, `${name}: Prism answers as asked`).toBe(response.status);
  if (mediaType !== undefined) expect(mediaTypeOf(exchange), `${name}: media type`).toBe(mediaType);
  expectNone(requestObjections(operation, exchange, secondJudge), `${name}: Ajv objects to the request body`);
  expectNone(answerObjections(response, exchange, secondJudge), `${name}: Ajv objects to the answer`);
  expect(actualForm(operation, exchange), `${name}: request on the wire`).toEqual(
    expectedForm(operation, request),
  );

  const { ok, status, data, error } = result;
  const answered = parseBody(mediaTypeOf(exchange), exchange.responseBody);
  const expected = response.isSuccess ? { ok: true, data: answered } : { ok: false, error: answered ?? "" };
  expect({ ok, status, data, error }, `${name}: result`).toEqual({ ...expected, status: response.status });
}

function expectNone(objections: string[], message: string): void {
  expect(objections.length, [message, ...objections].join("\n")).toBe(0);
}

function requestObjections(
  { body }: DocumentedOperation,
  { requestBody }: Exchange,
  judge: SecondJudge,
): string[] {
  if (body === undefined || requestBody === "") return [];
  return judge.objections(body.schema, plainBody(body.mediaType, requestBody));
}

function answerObjections(
  { contents }: DocumentedResponse,
  exchange: Exchange,
  judge: SecondJudge,
): string[] {
  const answered = mediaTypeOf(exchange);
  const content = contents.find(({ mediaType }) => mediaType === answered);
  return content === undefined
    ? []
    : judge.objections(content.schema, plainBody(answered, exchange.responseBody));
}

function mediaTypeOf({ responseHeaders }: Exchange): string {
  return responseHeaders.get("content-type")?.split(";")[0] ?? "";
}

/** A body as other clients read it: every number a JavaScript number, since validators know no bigint. */
function plainBody(mediaType: string, text: string): unknown {
  return /\bjson$/.test(mediaType) ? JSON.parse(text) : parseBody(mediaType, text);
}
