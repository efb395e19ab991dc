import { afterEach, beforeAll, beforeEach, vi } from "vitest";
import { answer } from "./answers.js";
import { startFaultServer } from "./fault-server.js";

/**
 * Gives the tests of a file a clock that moves only when a server lets time pass. So time limits can be the ones that
 * users have, and a busy machine can't run into them.
 */
export function useStandingClock(): void {
  beforeAll(async () => {
    // The platform's fetch keeps one timer for all its connections. Made now, it is not among those that are counted.
    const server = await startFaultServer([answer(204)]);
    await fetch(server.url);
    await server.close();
  });
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ["setTimeout", "clearTimeout", "Date", "performance"],
      now: 1_800_000_000_000,
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/**
 * Gives a function that says whether the call that is going to be made waits for its next attempt. A call has one timer at
 * a time: for an attempt, for a wait, for an attempt, and so on.
 */
export function watchWaits(): () => boolean {
  const timers = vi.spyOn(globalThis, "setTimeout");
  return () => vi.getTimerCount() === 1 && timers.mock.calls.length % 2 === 0;
}
