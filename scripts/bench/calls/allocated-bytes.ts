import { createCallers } from "./callers.ts";
import { median } from "./ratios.ts";

/**
 * A program: the bytes that a call allocates with each client, as JSON. It has to be run with a collector that only comes
 * when it is asked, see `measureAllocation`.
 */
const callsInRound = 2000;

const { gc } = globalThis;
if (!gc) throw new Error("needs --expose-gc");
const allocated: Record<string, number> = {};
for (const { name, call } of await createCallers(process.argv[2] ?? "")) {
  const round = async () => {
    await gc({ execution: "async" });
    const before = process.memoryUsage().heapUsed;
    for (let made = 0; made < callsInRound; made++) await call();
    return (process.memoryUsage().heapUsed - before) / callsInRound;
  };
  // Compiled code allocates less, so it is given the time to be compiled.
  for (let made = 0; made < 100_000; made++) await call();
  const rounds: number[] = [];
  for (let count = 0; count < 9; count++) rounds.push(await round());
  allocated[name] = median(rounds);
}
console.log(JSON.stringify(allocated));
