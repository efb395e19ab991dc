import type { Socket } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { observeCall } from "./call.js";
import { useStandingClock } from "./clock.js";
import { startFaultServer } from "./fault-server.js";
import { subjects } from "./operations.js";
import type { Outcome } from "./outcome.js";

// A client that speaks TLS, and a server that does not.

useStandingClock();

/** What an attempt has by default. Three of them are more than a call has by default, so it is given more. */
const attemptTimeout = 30_000;

/** Says no more until the client has given up, and then leaves: Node holds on to a handshake for up to 10 seconds. */
const stall = (socket: Socket) => {
  vi.advanceTimersByTime(attemptTimeout);
  socket.destroy();
};
const refusal = "HTTP/1.1 426 Upgrade Required\r\nupgrade: TLS/1.2\r\nconnection: upgrade\r\n\r\n";
/** The beginning of a handshake message of 90 bytes, of which no more comes. */
const handshake = Buffer.from([22, 3, 3, 0, 90, 2]);

const faults: Record<string, [whenGreeted: (socket: Socket) => unknown, Outcome]> = {
  "answers in plain HTTP": [(socket) => socket.end(refusal), { thrown: "ConnectionError" }],
  "closes the connection": [(socket) => socket.end(), { thrown: "ConnectionError" }],
  "resets the connection": [(socket) => socket.resetAndDestroy(), { thrown: "ConnectionError" }],
  "never answers the greeting": [stall, { thrown: "TimeoutError" }],
  "stalls in the handshake": [
    (socket) => socket.write(handshake, () => stall(socket)),
    { thrown: "TimeoutError" },
  ],
};

describe.each(Object.entries(faults))("a server that %s", (_, [whenGreeted, outcome]) => {
  test.each(subjects)("%s", async (_, subject) => {
    let greetings = 0;
    const server = await startFaultServer([], (socket) => {
      socket.once("data", ([type]) => {
        if (type === 22) greetings++; // a handshake, so nothing of the call itself
        whenGreeted(socket);
      });
      return true;
    });
    const options = {
      baseUrl: server.url.replace("http:", "https:"),
      timeout: 4 * attemptTimeout,
      retry: { baseDelay: 0 },
    };
    const attempts = subject.idempotent ? 3 : 1;
    expect(await observeCall(subject, server, options)).toEqual({ outcome, attempts, requests: 0 });
    expect(greetings).toBe(attempts);
  });
});
