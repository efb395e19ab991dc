import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

/** Loaded before a program that is measured, and each of its threads: says at its end what all of it has used. */
process.on("exit", () => {
  if (!isMainThread) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
});
