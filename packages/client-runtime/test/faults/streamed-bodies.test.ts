import { expect, test } from "vitest";
import { json, stream } from "../../src/index.js";
import { answer, resetAfter, stallAfter, success } from "./answers.js";
import { atOnce, observeCall } from "./call.js";
import { useStandingClock } from "./clock.js";
import { startFaultServer } from "./fault-server.js";
import { failed } from "./outcome.js";

useStandingClock();

// Whatever the policy says of other calls: what has been read from the stream can't be sent again.
test.each([
  ["429", answer(429, '"later"', { "retry-after": 0 }), failed(429, "later")],
  ["503", answer(503, '"later"', { "retry-after": 0 }), failed(503, "later")],
  ["a reset connection", resetAfter(), { thrown: "ConnectionError" }],
  ["a stalled answer", stallAfter(30_000), { thrown: "TimeoutError" }],
])("a streamed body is not sent again after %s", async (_, fault, outcome) => {
  const server = await startFaultServer([fault, success]);
  const subject = {
    operation: { method: "PUT", path: "/users", body: stream, success: { 200: json } },
    request: { body: new Blob(["Ada,Grace"]).stream() },
    idempotent: true,
  };
  expect(await observeCall(subject, server, atOnce)).toEqual({ outcome, attempts: 1, requests: 1 });
  expect(server.requests.map(({ body }) => body)).toEqual(["Ada,Grace"]);
});
