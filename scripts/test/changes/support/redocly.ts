import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bump } from "../../../src/changes/change.ts";
import type { CorpusPair } from "./corpus.ts";

/** What `redocly diff` said of a pair, and of which text of it. */
export interface RedoclyVerdict {
  bump: Bump;
  pair: string;
}

/** The recorded verdicts. To ask takes a process and two seconds for each pair, so they are recorded. */
export const redoclyFile = join(import.meta.dirname, "../redocly-diff.json");

export async function readRedocly(): Promise<Record<string, RedoclyVerdict>> {
  return JSON.parse(await readFile(redoclyFile, "utf8")) as Record<string, RedoclyVerdict>; // what the recorder writes
}

/** Tells whether a pair is still the one that was judged. */
export function fingerprint({ before, after }: CorpusPair): string {
  return createHash("sha256")
    .update(JSON.stringify([before, after]))
    .digest("hex")
    .slice(0, 12);
}

/** Asked through npx: nothing else here needs the 15 MB of it. */
const redocly = "@redocly/cli@2.77.0";

/** Asks `redocly diff` itself. */
export async function askRedocly(pair: CorpusPair): Promise<RedoclyVerdict> {
  const folder = await mkdtemp(join(tmpdir(), "redocly-"));
  try {
    await writeFile(join(folder, "before.json"), JSON.stringify(pair.before));
    await writeFile(join(folder, "after.json"), JSON.stringify(pair.after));
    const files = [join(folder, "before.json"), join(folder, "after.json")];
    const output = await run(
      ["--yes", redocly, "diff", ...files, "--format", "json", "--fail-on", "none"],
      folder,
    );
    const { bump } = JSON.parse(output) as { bump: Bump | null }; // the report's first version
    return { bump: bump ?? "none", pair: fingerprint(pair) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(args: string[], cwd: string): Promise<string> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: "off",
    REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    CI: "true",
  };
  return new Promise((settle, reject) => {
    execFile("npx", args, { cwd, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      if (error && stdout === "") reject(new Error(stderr));
      else settle(stdout.slice(stdout.indexOf("{")));
    });
  });
}
