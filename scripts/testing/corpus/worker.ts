import { PrismProcess } from "./calls/prism-process.ts";
import type { Compiler } from "./try-document.ts";
import { tryDocument } from "./try-document.ts";

/** A document, and what to try with it. */
export interface Task {
  name: string;
  file: string;
  compilers: readonly Compiler[];
  examples: boolean;
  calls: boolean;
}

const prism = new PrismProcess();

process.on("message", ({ name, file, calls, ...options }: Task) => {
  tryDocument(name, file, { ...options, calls: calls ? prism : undefined }).then((trial) =>
    process.send?.(trial),
  );
});
