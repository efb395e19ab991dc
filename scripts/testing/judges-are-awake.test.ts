import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PrismServer } from "../src/prism.ts";
import { startPrism } from "../src/prism.ts";
import type { DocumentedOperation } from "./documented-operations.ts";
import { documentedOperations } from "./documented-operations.ts";
import { ExampleValues } from "./example-values.ts";
import { prismObjections } from "./prism-objections.ts";
import type { Exchange } from "./recorder.ts";
import { SecondJudge } from "./second-judge.ts";
import { connect } from "./trial.ts";
import { trialRequests } from "./trial-requests.ts";
import { loadVendorUnderTest } from "./vendor-under-test.ts";

const vendorUnderTest = await loadVendorUnderTest();
const { document, vendor } = vendorUnderTest;
const operations = documentedOperations(document);
const guarded = operations.filter(({ needsCredentials }) => needsCredentials);
const withBody = operations.flatMap((operation) =>
  operation.body ? [{ ...operation, body: operation.body }] : [],
);
const secondJudge = new SecondJudge(document);
const values = new ExampleValues(document);

let prism: PrismServer;

beforeAll(async () => {
  prism = await startPrism(document);
});

afterAll(() => prism.close());

describe.each(guarded)("$id without credentials", (operation) => {
  test("is refused", async () => {
    const { url, method, requestBody } = await acceptedExchange(operation);
    const type = operation.body && requestBody !== "" ? { "content-type": operation.body.mediaType } : {};
    const refusal = await send(url, method, { accept: "application/json", ...type }, requestBody);
    expect(refusal.objections.join()).toMatch(/security|unauthorized/i);
    expect(refusal.status).toBe(401);
  });
});

describe.each(withBody)("$id with a broken body", (operation) => {
  const { mediaType, schema, required } = operation.body;
  const isJson = /\bjson$/.test(mediaType);

  test("of the wrong type is refused", async () => {
    const { url, method, requestHeaders } = await acceptedExchange(operation);
    const broken = isJson ? "42" : "unknown=field";
    expect((await send(url, method, requestHeaders, broken)).objections).not.toEqual([]);
    expect(secondJudge.objections(schema, isJson ? 42 : { unknown: "field" })).not.toEqual([]);
  });

  if (required) {
    test("that is absent is refused", async () => {
      const { url, method, requestHeaders } = await acceptedExchange(operation);
      requestHeaders.delete("content-type");
      expect((await send(url, method, requestHeaders, "")).objections).not.toEqual([]);
    });
  }

  const [firstForm = true] = values.alternatives(schema);
  const demanded = [...new Set(values.flatten(firstForm).required)];
  test.each(demanded)("without its %s is refused", async (name) => {
    const { url, method, requestHeaders } = await acceptedExchange(operation);
    const { [name]: _, ...rest } = values.value(firstForm, "minimal") as Record<string, string>;
    const body = isJson ? JSON.stringify(rest) : new URLSearchParams(rest).toString();
    expect((await send(url, method, requestHeaders, body)).objections).not.toEqual([]);
    expect(secondJudge.objections(schema, rest)).not.toEqual([]);
  });
});

test.each(vendor.security.map((schemes) => [schemes]))("credentials %j are accepted", async (schemes) => {
  const operation = guarded.find(({ id }) =>
    vendor.operations.some((each) => each.id === id && !each.security),
  );
  if (operation === undefined) throw new Error("No operation takes the vendor's usual credentials");
  expect(prismObjections(await acceptedExchange(operation, [schemes]))).toEqual([]);
});

/** A call that Prism accepts, to be broken. */
async function acceptedExchange(operation: DocumentedOperation, security?: string[][]): Promise<Exchange> {
  const [trial] = trialRequests(document, operation);
  const success = operation.responses.find(({ isSuccess }) => isSuccess);
  if (trial === undefined || success === undefined) throw new Error(`${operation.id} cannot be tried`);
  const { exchange } = await connect(vendorUnderTest, prism.url, security)(operation, trial.request, {
    response: success,
  });
  expect(prismObjections(exchange)).toEqual([]);
  return exchange;
}

async function send(url: URL, method: string, headers: HeadersInit, body: string) {
  const response = await fetch(url, { method, headers, ...(body === "" ? {} : { body }) });
  const exchange = { responseHeaders: response.headers, responseBody: await response.text() };
  return { status: response.status, objections: prismObjections(exchange) };
}
