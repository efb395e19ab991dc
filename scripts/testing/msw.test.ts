import { getResponse, type HttpHandler } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { builtEntry } from "../src/built-entry.ts";
import { exampleOptions, member } from "../src/trial-call.ts";
import { brokenRequests, withoutCredentials } from "./broken-requests.ts";
import { type DocumentedAnswer, documentedRefusal, documentedSuccess } from "./documented-answers.ts";
import { type DocumentedOperation, documentedOperations } from "./documented-operations.ts";
import { parseExactly } from "./exact-json.ts";
import { createRecorder } from "./recorder.ts";
import { SecondJudge } from "./second-judge.ts";
import type { Result } from "./trial.ts";
import { type CallRequest, trialRequests } from "./trial-requests.ts";
import { uncaughtErrors } from "./uncaught-errors.ts";
import { loadVendorUnderTest } from "./vendor-under-test.ts";

const { document, folder, module, vendor } = await loadVendorUnderTest();
const subpath: Record<string, unknown> = await import(builtEntry(folder, "/msw"));
const createHandlers = member<() => HttpHandler[]>(subpath, `${vendor.camelName}Handlers`);
const mock = member<Record<string, (answer: unknown) => HttpHandler>>(subpath, "mock");
const operations = documentedOperations(document);
const judge = new SecondJudge(document);
const handlers = createHandlers();
const server = setupServer(...handlers);

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Calls an operation through the built package, which knows nothing of the mock. */
async function call(operation: DocumentedOperation, request: CallRequest) {
  const recorder = createRecorder();
  const own = vendor.operations.find(({ id }) => id === operation.id)?.security;
  const options = exampleOptions({ ...vendor, security: own ?? vendor.security });
  const create = member<(options: object) => object>(module, `create${vendor.pascalName}Client`);
  const client = create({ ...options, fetch: recorder.fetch, retry: { retries: 0 } });
  const method = member<(...given: object[]) => Promise<Result>>(client, operation.id);
  const takesRequest = operation.parameters.length > 0 || operation.body !== undefined;
  const result = await method(...(takesRequest ? [request] : []));
  return { result, exchange: recorder.last() };
}

describe.each(operations)("$id, $method $path", (operation) => {
  const { id } = operation;
  const requests = trialRequests(document, operation);
  const [first = { name: "", request: {} }] = requests;
  const unauthorized = documentedRefusal(document, id, [401]);
  const invalid = documentedRefusal(document, id, [422, 400]);

  test("answers with its first example", async () => {
    const { status, body } = documentedSuccess(document, id);
    const data = body === undefined ? undefined : parseExactly(JSON.stringify(body));
    for (const { name, request } of requests) {
      const { result } = await call(operation, request);
      expect({ ...result, response: undefined }, name).toEqual({
        ok: true,
        status,
        data,
        response: undefined,
      });
    }
  });

  if (operation.needsCredentials) {
    test("refuses a request without credentials", async () => {
      const { exchange } = await call(operation, first.request);
      await expectRefusal(() => fetch(withoutCredentials(exchange)), {
        id,
        documented: unauthorized,
        place: "credentials",
      });
    });
  } else {
    test("takes a request without credentials", async () => {
      const { exchange } = await call(operation, first.request);
      expect(await fetch(withoutCredentials(exchange))).toMatchObject({ ok: true });
    });
  }

  test("refuses what breaks the spec", async () => {
    const { exchange } = await call(operation, first.request);
    for (const { name, place, url, init } of brokenRequests(document, operation, exchange, judge)) {
      // There are many of them, and msw makes much of a request over the network.
      const send = () => getResponse(handlers, new Request(url, init));
      await expectRefusal(send, { id, documented: invalid, place, name });
    }
  });

  test("answers as an override says, which gets what was sent", async () => {
    const received: CallRequest[] = [];
    const { [id]: mockOperation = () => expect.fail(`there is no mock.${id}`) } = mock;
    const answer = (request: CallRequest) => {
      received.push(request);
      return { status: 418, error: { from: id } };
    };
    server.use(mockOperation(answer));
    const { result } = await call(operation, first.request);
    expect(result).toMatchObject({ ok: false, status: 418, error: { from: id } });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject(first.request);
  });
});

interface Refusal {
  id: string;
  /** Nothing where none is documented: then the test that is running fails. */
  documented: DocumentedAnswer | undefined;
  /** What the message of the failure names. */
  place: string;
  name?: string;
}

async function expectRefusal(
  send: () => Promise<Response | undefined>,
  { id, documented, place, name = "" }: Refusal,
): Promise<void> {
  let response: Response | undefined;
  const reasons = await uncaughtErrors(async () => {
    response = await send();
  });
  if (documented === undefined) {
    expect(response?.status, name).toBe(501);
    expect(reasons.map(String), name).toEqual([expect.stringContaining(`${vendor.slug}'s ${id} (`)]);
    expect(String(reasons[0]), name).toContain(`  ${place}`);
    return;
  }
  const text = (await response?.text()) ?? "";
  const body = text === "" ? undefined : JSON.parse(text);
  expect(reasons, name).toEqual([]);
  expect({ status: response?.status, body }, name).toEqual(documented);
}
