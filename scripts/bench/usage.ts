import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/** What a program has used: processor time of all its threads, the time that passed, and memory at its peak. */
export interface Usage {
  seconds: number;
  elapsed: number;
  megabytes: number;
}

/** Runs a Node program to its end. */
export async function measure(program: string, args: string[]): Promise<Usage> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", join(import.meta.dirname, "report-usage.ts"), program, ...args],
    {
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    },
  );
  const report = text(child.stdio[3] as Readable); // both are opened above
  const errors = text(child.stderr as Readable);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${await errors}`);
  const elapsed = (performance.now() - start) / 1000;
  return { ...(JSON.parse(await report) as Omit<Usage, "elapsed">), elapsed }; // written by report-usage.ts
}

/** The medians of several runs. */
export function median(usages: Usage[]): Usage {
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return {
    seconds: middle(usages.map(({ seconds }) => seconds)),
    elapsed: middle(usages.map(({ elapsed }) => elapsed)),
    megabytes: middle(usages.map(({ megabytes }) => megabytes)),
  };
}
