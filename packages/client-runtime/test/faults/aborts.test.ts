import { describe, expect, test, vi } from "vitest";
import { ConnectionError } from "../../src/index.js";
import { answer, head, success } from "./answers.js";
import { atOnce, observeCall } from "./call.js";
import { useStandingClock, watchWaits } from "./clock.js";
import { type Answer, startFaultServer } from "./fault-server.js";
import { subjects } from "./operations.js";
import { succeeded } from "./outcome.js";
import { until } from "./until.js";

useStandingClock();

const json = { "content-type": "application/json", "content-length": 20 };
const reason = new Error("the user has left the page");

/** Aborts once the client has seen the headers among these bytes. */
function inBody(controller: AbortController, ...parts: readonly string[]): Answer {
  return async ({ socket, answered }) => {
    socket.write(parts.join(""));
    await answered();
    controller.abort(reason);
  };
}

describe.each(subjects)("%s", (_, subject) => {
  test("before the call", async () => {
    const server = await startFaultServer([success]);
    const signal = AbortSignal.abort(reason);
    expect(await observeCall(subject, server, atOnce, { signal })).toEqual({
      outcome: { reason },
      attempts: 0,
      requests: 0,
    });
  });

  test("while the connection is being made", async () => {
    const server = await startFaultServer([success]);
    const { signal, abort } = abortable();
    const aborting = (url: string, init: RequestInit) => {
      const pending = fetch(url, init);
      abort();
      return pending;
    };
    const observed = await observeCall(subject, server, { ...atOnce, fetch: aborting }, { signal });
    expect(observed).toEqual({ outcome: { reason }, attempts: 1, requests: 0 });
  });

  test.each<[string, (controller: AbortController) => Answer]>([
    ["while waiting for the headers", (controller) => () => controller.abort(reason)],
    ["before the body", (controller) => inBody(controller, head(200, json))],
    ["in the body", (controller) => inBody(controller, head(200, json), '{"id"')],
    ["in the body of a refusal", (controller) => inBody(controller, head(400, json), '{"code"')],
    ["in the body of a failure", (controller) => inBody(controller, head(501, json), '{"code"')],
  ])("%s", async (_, aborting) => {
    const controller = new AbortController();
    const server = await startFaultServer([aborting(controller), success]);
    const observed = await observeCall(subject, server, atOnce, { signal: controller.signal });
    expect(observed).toEqual({ outcome: { reason }, attempts: 1, requests: 1 });
  });

  test("while waiting for the next attempt", async () => {
    const server = await startFaultServer([answer(429, "", { "retry-after": 30 }), success]);
    const controller = new AbortController();
    const isWaiting = watchWaits();
    const call = observeCall(subject, server, atOnce, { signal: controller.signal });
    await until(isWaiting, "the call waits");
    controller.abort(reason);
    expect(await call).toEqual({ outcome: { reason }, attempts: 1, requests: 1 });
  });

  test("in the second attempt", async () => {
    const controller = new AbortController();
    const server = await startFaultServer([answer(429), () => controller.abort(reason), success]);
    const observed = await observeCall(subject, server, atOnce, { signal: controller.signal });
    expect(observed).toEqual({ outcome: { reason }, attempts: 2, requests: 2 });
  });

  test("after the call", async () => {
    const server = await startFaultServer([success]);
    const { signal, abort } = abortable();
    const observed = await observeCall(subject, server, atOnce, { signal });
    abort();
    expect(observed).toEqual({ outcome: succeeded, attempts: 1, requests: 1 });
  });

  test("for the reason that another call has failed: no further attempt is thought of", async () => {
    const reason = new ConnectionError({ baseUrl: "", operation: subject.operation }, "no answer");
    const controller = new AbortController();
    const server = await startFaultServer([() => controller.abort(reason), success]);
    const choosing = vi.spyOn(Math, "random");
    const observed = await observeCall(subject, server, atOnce, { signal: controller.signal });
    expect(observed).toEqual({ outcome: { thrown: "ConnectionError" }, attempts: 1, requests: 1 });
    expect(choosing).not.toHaveBeenCalled();
  });

  test("for a reason that is null", async () => {
    const controller = new AbortController();
    const server = await startFaultServer([() => controller.abort(null)]);
    const observed = await observeCall(subject, server, atOnce, { signal: controller.signal });
    expect(observed).toEqual({ outcome: { reason: null }, attempts: 1, requests: 1 });
  });

  test("without a reason, it is the platform's AbortError", async () => {
    const controller = new AbortController();
    const server = await startFaultServer([() => controller.abort()]);
    const { outcome } = await observeCall(subject, server, atOnce, { signal: controller.signal });
    expect(outcome).toEqual({ reason: expect.objectContaining({ name: "AbortError" }) });
  });
});

function abortable(): { readonly signal: AbortSignal; readonly abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort(reason) };
}
