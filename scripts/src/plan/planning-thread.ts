import "../compile-cache.ts"; // a thread does not share what was set up in the one that started it
import { parentPort, workerData } from "node:worker_threads";

/** What runs in a thread: each message is the name of a vendor, and is answered with what came of it. */
const root: string = workerData;
const { planVendor } = await import("./plan-vendor.ts");

// What is thrown here is not caught: it ends the thread, and Node hands it on to the one that started it.
parentPort?.on("message", async (slug: string) => parentPort?.postMessage(await planVendor(root, slug)));
