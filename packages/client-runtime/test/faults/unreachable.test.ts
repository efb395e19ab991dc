import { describe, expect, test } from "vitest";
import { success } from "./answers.js";
import { observeCall } from "./call.js";
import { useStandingClock } from "./clock.js";
import { startFaultServer } from "./fault-server.js";
import { subjects } from "./operations.js";

useStandingClock();

describe("connection refused", () => {
  test.each(subjects)("%s", async (_, subject) => {
    const server = await startFaultServer([success]);
    await server.close();
    const attempts = subject.idempotent ? 3 : 1;
    expect(await observeCall(subject, server)).toEqual({
      outcome: { thrown: "ConnectionError" },
      attempts,
      requests: 0,
    });
  });
});

describe("connection reset as soon as it is made", () => {
  test.each(subjects)("%s", async (_, subject) => {
    const server = await startFaultServer([success], (socket) => socket.resetAndDestroy());
    const attempts = subject.idempotent ? 3 : 1;
    expect(await observeCall(subject, server)).toEqual({
      outcome: { thrown: "ConnectionError" },
      attempts,
      requests: 0,
    });
    expect(server.connections).toBe(attempts);
  });
});

describe("a host that does not exist", () => {
  test.each(subjects)("%s", async (_, subject) => {
    const server = await startFaultServer([success]);
    const attempts = subject.idempotent ? 3 : 1;
    // The name is reserved (RFC 6761), and refused without asking anybody.
    const nowhere = { retry: { baseDelay: 0 }, baseUrl: "http://guestlist.invalid" };
    const observed = await observeCall(subject, server, nowhere);
    expect(observed).toEqual({ outcome: { thrown: "ConnectionError" }, attempts, requests: 0 });
  });
});
