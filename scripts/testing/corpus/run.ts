import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { CorpusDocument } from "./documents.ts";
import type { Trial } from "./try-document.ts";
import { newTrial } from "./try-document.ts";
import type { Task } from "./worker.ts";

const memory = 4000; // megabytes
const longest = 15 * 60_000;

/**
 * Tries documents in processes of their own, so that one which takes all the memory or never ends is one failure and not
 * the end. A process is used again for as long as it lives.
 */
export async function runCorpus(
  documents: CorpusDocument[],
  { workers, ...options }: { workers: number } & Omit<Task, keyof CorpusDocument>,
  onTrial: (trial: Trial) => void,
): Promise<void> {
  const pending = [...documents];
  await Promise.all(
    Array.from({ length: workers }, async () => {
      let worker: ChildProcess | undefined;
      for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
        worker ??= fork(join(import.meta.dirname, "worker.ts"), {
          execArgv: [`--max-old-space-size=${memory}`, "--stack-size=3900"],
        });
        const trial = await tryIn(worker, { ...next, ...options });
        if (trial === undefined) worker = undefined;
        onTrial(trial ?? newTrial(next.name, ["The process ended: no memory was left, or no time"]));
      }
      worker?.kill();
    }),
  );
}

async function tryIn(worker: ChildProcess, task: Task): Promise<Trial | undefined> {
  worker.send(task);
  const timer = setTimeout(() => worker.kill("SIGKILL"), longest);
  const ended = new AbortController();
  try {
    const message = once(worker, "message", { signal: ended.signal }).then(([trial]) => trial as Trial);
    const exit = once(worker, "exit", { signal: ended.signal }).then(() => undefined);
    return await Promise.race([message, exit]);
  } finally {
    clearTimeout(timer);
    ended.abort();
  }
}
