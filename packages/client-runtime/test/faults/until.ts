/** How long a condition may take that is about to hold anyway. Only a test that fails waits for so long. */
const patience = 3_000_000_000n;

/** Lets the event loop turn until a condition holds. Heeds no clock that a test has faked. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  const deadline = process.hrtime.bigint() + patience;
  while (!condition()) {
    if (process.hrtime.bigint() > deadline) throw new Error(`in vain: waited until ${what}`);
    await turn();
  }
}

/** One turn of the event loop. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
