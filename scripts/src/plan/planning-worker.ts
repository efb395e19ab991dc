import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Outcome } from "./plan-vendor.ts";

/** A thread that plans vendors, one at a time. */
export class PlanningWorker {
  readonly #thread: Worker;

  constructor(root: string) {
    this.#thread = new Worker(new URL("planning-thread.ts", import.meta.url), { workerData: root });
  }

  /** Rejects with what the thread ends of, if it does. */
  async plan(slug: string): Promise<Outcome> {
    const isOver = new AbortController();
    const { signal } = isOver;
    try {
      const ended = once(this.#thread, "exit", { signal }).then(([code]) => {
        throw new Error(`The thread that works on it has ended, with exit code ${code}`);
      });
      const answered = once(this.#thread, "message", { signal }); // rejects with an error that the thread throws
      this.#thread.postMessage(slug);
      const [outcome] = (await Promise.race([answered, ended])) as [Outcome]; // what the thread posts
      return outcome;
    } finally {
      isOver.abort();
    }
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}
