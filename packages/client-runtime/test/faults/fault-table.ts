import type { ClientOptions } from "@guestlist/shared-types";
import { describe, expect, test } from "vitest";
import { success } from "./answers.js";
import { atOnce, observeCall } from "./call.js";
import { useStandingClock } from "./clock.js";
import { type Answer, startFaultServer } from "./fault-server.js";
import { type Subject, subjects } from "./operations.js";
import { type Outcome, succeeded } from "./outcome.js";

/** A fault, and what the policy makes of it. */
export interface FaultRow {
  readonly fault: string;
  readonly answer: Answer;
  /** What the caller gets if that is what the server answers every time. */
  readonly outcome: Outcome;
  /** Which operations are repeated after it. */
  readonly repeated: "never" | "if idempotent" | "always";
}

/** Three attempts in all: the default policy repeats a call twice. */
const attempts = 3;

/** Tests each fault with each operation: once with a server that does not recover, once with one that does. */
export function testFaults(rows: readonly FaultRow[], options: ClientOptions = {}): void {
  const policy = { ...atOnce, ...options };
  useStandingClock();
  describe.each(rows.map((row) => [row.fault, row] as const))("%s", (_, row) => {
    test.each(subjects)("%s", async (_, subject) => {
      const count = isRepeated(row, subject) ? attempts : 1;
      const server = await startFaultServer([row.answer]);
      expect(await observeCall(subject, server, policy)).toEqual({
        outcome: row.outcome,
        attempts: count,
        requests: count,
      });
    });

    test.each(subjects.filter(([, subject]) => isRepeated(row, subject)))(
      "%s, then all is well",
      async (_, subject) => {
        const server = await startFaultServer([row.answer, success]);
        expect(await observeCall(subject, server, policy)).toEqual({
          outcome: succeeded,
          attempts: 2,
          requests: 2,
        });
      },
    );
  });
}

function isRepeated({ repeated }: FaultRow, { idempotent }: Subject): boolean {
  return repeated === "always" || (repeated === "if idempotent" && idempotent);
}
