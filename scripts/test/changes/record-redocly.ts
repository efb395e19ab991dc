import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readCorpus } from "./support/corpus.ts";
import type { RedoclyVerdict } from "./support/redocly.ts";
import { askRedocly, fingerprint, readRedocly, redoclyFile } from "./support/redocly.ts";

// Asks `redocly diff` about the pairs of the corpus that are new or changed: node test/changes/record-redocly.ts
const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const cli = join(dirname(manifest), "bin/cli.js");
const known = await readRedocly().catch(() => ({}) as Record<string, RedoclyVerdict>); // none yet
const verdicts: Record<string, RedoclyVerdict> = {};
for (const pair of readCorpus()) {
  const recorded = known[pair.name];
  verdicts[pair.name] = recorded?.pair === fingerprint(pair) ? recorded : await askRedocly(pair, cli);
  process.stderr.write(".");
}
await writeFile(redoclyFile, `${JSON.stringify(verdicts, null, 2)}\n`);
