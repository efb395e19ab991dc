import { describe, expect, test } from "vitest";
import { answer, head, stallAfter, stallOnceAnswered, success } from "./answers.js";
import { atOnce, observeCall } from "./call.js";
import { useStandingClock } from "./clock.js";
import { type Answer, startFaultServer } from "./fault-server.js";
import { subjects } from "./operations.js";
import { succeeded } from "./outcome.js";

useStandingClock();

const timedOut = { thrown: "TimeoutError" };
const partial = head(200, { "content-type": "application/json", "content-length": 8 });

describe.each(subjects)("%s", (_, subject) => {
  const { idempotent } = subject;

  test.each([
    ["before the headers", stallAfter(10_000)],
    ["in the headers", stallAfter(10_000, "HTTP/1.1 200 OK\r\n")],
    ["before the body", stallOnceAnswered(10_000, partial)],
    ["in the body", stallOnceAnswered(10_000, partial, '{"id"')],
  ])("the call's time ends %s: there is no time for another attempt", async (_, stall) => {
    const server = await startFaultServer([stall, success]);
    const observed = await observeCall(subject, server, {}, { timeout: 10_000 });
    expect(observed).toEqual({ outcome: timedOut, attempts: 1, requests: 1 });
  });

  test("the call's time ends in its third attempt", async () => {
    const server = await startFaultServer([stallAfter(4000), stallAfter(4000), stallAfter(2000), success]);
    const options = { attemptTimeout: 4000, timeout: 10_000, retry: { baseDelay: 0, retries: 9 } };
    const count = idempotent ? 3 : 1;
    expect(await observeCall(subject, server, options)).toEqual({
      outcome: timedOut,
      attempts: count,
      requests: count,
    });
  });

  test("an attempt's time ends, and the next one is answered", async () => {
    const server = await startFaultServer([stallAfter(4000), success]);
    const observed = await observeCall(subject, server, atOnce, { attemptTimeout: 4000 });
    expect(observed).toEqual(
      idempotent
        ? { outcome: succeeded, attempts: 2, requests: 2 }
        : { outcome: timedOut, attempts: 1, requests: 1 },
    );
  });

  test("time that passes between the attempts counts for the call", async () => {
    const slowly: Answer = (arrival) => {
      stallAfter(2000)(arrival);
      return answer(429)(arrival);
    };
    const server = await startFaultServer([slowly, slowly, stallAfter(1000), success]);
    const observed = await observeCall(subject, server, {
      timeout: 5000,
      attemptTimeout: 4000,
      retry: { baseDelay: 0, retries: 2 },
    });
    expect(observed).toEqual({ outcome: timedOut, attempts: 3, requests: 3 });
  });

  test.each([
    [{ timeout: false, attemptTimeout: false }, {}],
    [{}, { timeout: false, attemptTimeout: false }],
  ] as const)("no limit, by %j of the client and %j of the call", async (options, callOptions) => {
    const patiently: Answer = (arrival) => {
      stallAfter(24 * 60 * 60 * 1000)(arrival);
      return success(arrival);
    };
    const server = await startFaultServer([patiently]);
    const observed = await observeCall(subject, server, options, callOptions);
    expect(observed).toEqual({ outcome: succeeded, attempts: 1, requests: 1 });
  });

  test.each([
    [{ retry: false }, {}],
    [atOnce, { retry: false }],
  ] as const)("no repetition, by %j of the client and %j of the call", async (options, callOptions) => {
    const server = await startFaultServer([answer(429), success]);
    const observed = await observeCall(subject, server, options, callOptions);
    expect(observed).toMatchObject({ attempts: 1, requests: 1 });
  });

  test("a number of repetitions that is none means none", async () => {
    const server = await startFaultServer([answer(429), success]);
    const observed = await observeCall(subject, server, { retry: { baseDelay: 0, retries: Number.NaN } });
    expect(observed).toMatchObject({ attempts: 1, requests: 1 });
  });

  test("a call's limits count before the client's", async () => {
    const server = await startFaultServer([stallAfter(10_000), success]);
    const options = { timeout: 1, attemptTimeout: 1, retry: { retries: 0 } };
    const observed = await observeCall(subject, server, options, { timeout: 10_000, attemptTimeout: 10_000 });
    expect(observed).toEqual({ outcome: timedOut, attempts: 1, requests: 1 });
  });
});
