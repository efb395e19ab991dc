import { writeFile } from "node:fs/promises";
import { readCorpus } from "./support/corpus.ts";
import type { RedoclyVerdict } from "./support/redocly.ts";
import { askRedocly, fingerprint, readRedocly, redoclyFile } from "./support/redocly.ts";

// Asks `redocly diff` about the pairs of the corpus that are new or changed: node scripts/test/changes/record-redocly.ts
const known = await readRedocly().catch(() => ({}) as Record<string, RedoclyVerdict>); // none yet
const verdicts: Record<string, RedoclyVerdict> = {};
for (const pair of readCorpus()) {
  const recorded = known[pair.name];
  verdicts[pair.name] = recorded?.pair === fingerprint(pair) ? recorded : await askRedocly(pair);
  process.stderr.write(".");
}
await writeFile(redoclyFile, `${JSON.stringify(verdicts, null, 2)}\n`);
