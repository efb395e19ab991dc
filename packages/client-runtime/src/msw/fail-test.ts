/** Fake timers that come later replace only the global. Those that were there before have a clock. */
const { queueMicrotask } = globalThis;

/**
 * Fails the test that is running, whatever the code under test does with the answer that it gets. An exception in a
 * mock handler would reach that code as just another failed request, to be repeated, logged or swallowed. One that
 * nobody can catch goes past it to the test runner: Vitest, Jest, Mocha, Jasmine, `node --test`, Bun and Deno fail the
 * test or the run.
 *
 * @returns an answer that clients don't repeat: 501, with the message as its body
 */
export function failTest(error: unknown): Response {
  if ("clock" in queueMicrotask) {
    void Promise.reject(error); // which Mocha, and only Mocha, ignores
  } else {
    queueMicrotask(() => {
      throw error;
    });
  }
  const title = error instanceof Error ? error.message : String(error);
  return Response.json({ title }, { status: 501, headers: { "content-type": "application/problem+json" } });
}
