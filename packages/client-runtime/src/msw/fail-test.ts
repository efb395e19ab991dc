/**
 * Fails the test that is running, whatever the code under test does with the answer that it gets. An exception in a
 * mock handler would reach that code as just another failed request, to be repeated, logged or swallowed; a rejection
 * that nobody handles goes past it, to the test runner (Vitest, Jest, Mocha, `node --test`, Bun, Deno), which fails.
 *
 * @returns an answer that clients don't repeat: 501, with the message as its body
 */
export function failTest(error: unknown): Response {
  void Promise.reject(error);
  const title = error instanceof Error ? error.message : String(error);
  return Response.json({ title }, { status: 501, headers: { "content-type": "application/problem+json" } });
}
