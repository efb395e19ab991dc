import { getEventListeners } from "node:events";
import { expect, vi } from "vitest";
import type { FaultServer } from "./fault-server.js";
import { turn, until } from "./until.js";

/** Notes what there is before a call, and gives a function that checks that the call has left nothing behind. */
export function watchLeftovers(): (server: FaultServer, signal: AbortSignal) => Promise<void> {
  const timers = vi.getTimerCount();
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", note);

  return async (server, signal) => {
    try {
      await until(() => server.open.size === 0, `the server has no open socket of ${server.connections}`);
      await server.close();
      await until(() => openSockets().length === 0, `the process has no open socket, not ${openSockets()}`);
      await turn(); // Rejections that nobody handles are reported at the end of a turn.
      expect(unhandled, "unhandled rejections").toEqual([]);
      expect(vi.getTimerCount(), "timers left").toBe(timers);
      expect(getEventListeners(signal, "abort"), "listeners left on the signal").toEqual([]);
    } finally {
      process.off("unhandledRejection", note);
      await server.close();
    }
  };
}

/** The connections, made or in the making, that keep this process alive. */
function openSockets(): string[] {
  return process
    .getActiveResourcesInfo()
    .filter((kind) => /^(TCPSocket|TCPConnect|GetAddrInfoReq)/.test(kind));
}
