import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { OpenApiDocument } from "../../../src/openapi.ts";
import type { PrismReport } from "./prism-worker.ts";

/** Prism in a process of its own, which some requests bring down, for one document after the other. */
export class PrismProcess {
  #process: ChildProcess | undefined;
  #breakdown: string | undefined;

  /** Answers for a document, and no longer for the one before; resolves to the address, or to why Prism does not. */
  async serve(document: OpenApiDocument): Promise<{ url: string } | { refusal: string }> {
    this.#process ??= this.#start();
    this.#breakdown = undefined;
    const settled = new AbortController();
    const answer = once(this.#process, "message", settled).then(([report]) => report as PrismReport);
    const end = once(this.#process, "exit", settled).then(() => ({ refusal: "its process ended" }));
    this.#process.send(document);
    try {
      const report = await Promise.race([answer, end]);
      return "breakdown" in report ? { refusal: report.breakdown } : report;
    } finally {
      settled.abort();
    }
  }

  /** What Prism broke down with since it began to answer for the document. */
  get breakdown(): string | undefined {
    return this.#breakdown;
  }

  stop(): void {
    this.#process?.kill();
    this.#process = undefined;
  }

  #start(): ChildProcess {
    const started = fork(join(import.meta.dirname, "prism-worker.ts"), {
      execArgv: ["--max-old-space-size=2000", "--stack-size=3900"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    started.on("message", (report: PrismReport) => {
      if (!("breakdown" in report)) return;
      this.#breakdown = report.breakdown;
      started.send("end"); // ends the request, only now that the reason is known
    });
    started.on("exit", () => {
      this.#breakdown ??= "its process ended";
      if (this.#process === started) this.#process = undefined;
    });
    return started;
  }
}
