import "../src/compile-cache.ts";

/** Plans every package of a workspace on a number of threads, and writes nothing. */
const [root = "", workers = "0"] = process.argv.slice(2);
const { planGeneration } = await import("../src/generate.ts");
await planGeneration({ root }, [], { workers: Number(workers), afresh: true });
