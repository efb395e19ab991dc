import type { RetryPolicy } from "@guestlist/shared-types";
import { describe, expect, test, vi } from "vitest";
import { answer, success } from "./answers.js";
import { observeCall } from "./call.js";
import { useStandingClock, watchWaits } from "./clock.js";
import { type Answer, startFaultServer } from "./fault-server.js";
import { type Subject, subjects } from "./operations.js";
import { failed, succeeded } from "./outcome.js";
import { until } from "./until.js";

useStandingClock();

/** The waits between the attempts of a call, in milliseconds of the clock that stands still otherwise. */
async function waitsOf(
  subject: Subject,
  answers: readonly Answer[],
  retry: RetryPolicy,
  timeout: number | false = 60_000,
) {
  const server = await startFaultServer(answers);
  const waits: number[] = [];
  let settled = false;
  const isWaiting = watchWaits();
  const call = observeCall(subject, server, { retry, timeout }).finally(() => {
    settled = true;
  });
  while (!settled) {
    await until(() => settled || isWaiting(), "the call waits or ends");
    if (settled) break;
    const before = Date.now();
    vi.advanceTimersToNextTimer();
    waits.push(Date.now() - before);
  }
  return { waits, ...(await call) };
}

const now = 1_800_000_000; // where the clock stands, in seconds
const inHalfAMinute = new Date((now + 30) * 1000).toUTCString();

describe.each([
  ["Retry-After in seconds", answer(429, "", { "retry-after": 30 })],
  ["Retry-After as a date", answer(429, "", { "retry-after": inHalfAMinute })],
  ["Retry-After with 503", answer(503, "", { "retry-after": 30 })],
  ["RateLimit-Reset in seconds", answer(429, "", { "ratelimit-reset": 30 })],
  ["X-RateLimit-Reset in seconds", answer(429, "", { "x-ratelimit-reset": 30 })],
  ["X-RateLimit-Reset as a time", answer(429, "", { "x-ratelimit-reset": now + 30 })],
  ["Retry-After rather than a vendor's own", answer(429, "", { "x-ratelimit-reset": 1, "retry-after": 30 })],
])("%s", (_, refusal) => {
  test.each(subjects)("%s", async (_, subject) => {
    const observed = await waitsOf(subject, [refusal, success], { baseDelay: 0 });
    expect(observed).toEqual({ waits: [30_000], outcome: succeeded, attempts: 2, requests: 2 });
  });
});

describe.each(subjects)("%s", (_, subject) => {
  const asking = answer(429, '"later"', { "retry-after": 20 });
  const single = { waits: [], outcome: failed(429, "later"), attempts: 1, requests: 1 };

  test("a wait longer than the policy allows is not begun", async () => {
    expect(await waitsOf(subject, [asking, success], { baseDelay: 0, maximumRetryAfter: 19_000 })).toEqual(
      single,
    );
  });

  test("a wait longer than the rest of the call is not begun", async () => {
    expect(await waitsOf(subject, [asking, success], { baseDelay: 0 }, 19_000)).toEqual(single);
  });

  test("a wait longer than any timer is not begun, whatever the policy allows", async () => {
    const never = answer(429, '"later"', { "retry-after": 2 ** 31 / 1000 });
    const patient = { baseDelay: 0, maximumRetryAfter: Number.POSITIVE_INFINITY };
    expect(await waitsOf(subject, [never, success], patient, false)).toEqual(single);
  });

  test("a limit for the own waits is none for the server's", async () => {
    const observed = await waitsOf(subject, [asking, success], { baseDelay: 0, maximumDelay: 10 });
    expect(observed).toEqual({ waits: [20_000], outcome: succeeded, attempts: 2, requests: 2 });
  });

  test("a storm is left to itself after as many attempts as the policy has", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const observed = await waitsOf(subject, [answer(429, '"later"')], { retries: 7 });
    expect(observed).toEqual({
      waits: [250, 500, 1000, 2000, 4000, 4000, 4000],
      outcome: failed(429, "later"),
      attempts: 8,
      requests: 8,
    });
  });
});
