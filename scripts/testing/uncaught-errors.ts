const events = ["uncaughtException", "unhandledRejection"] as const;

/** Runs something that is expected to leave errors which nobody catches, and keeps them from the test runner. */
export async function uncaughtErrors(run: () => Promise<unknown>): Promise<unknown[]> {
  const errors: unknown[] = [];
  const collect = (error: unknown) => errors.push(error);
  const listeners = events.map((event) => [event, process.rawListeners(event)] as const);
  for (const event of events) process.removeAllListeners(event).on(event, collect);
  try {
    await run();
    // Node tells of them before it begins another turn.
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    for (const [event, others] of listeners) {
      process.removeAllListeners(event);
      for (const listener of others) process.on(event, listener as () => void);
    }
  }
  return errors;
}
