import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const fixtures = join(import.meta.dirname, "fixtures");
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");

/** Runs the fixture in a test runner of its own. */
function run(args: string[], userId: string): Promise<{ failed: boolean; output: string }> {
  // What this run has told its own process is not for others.
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|TEST|NODE_|TINYPOOL)/.test(name),
  );
  const env = { ...Object.fromEntries(inherited), USER_ID: userId, NO_COLOR: "1" };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: fixtures, env }, (error, stdout, stderr) => {
      resolve({ failed: error !== null, output: stdout + stderr });
    });
  });
}

describe.each([
  ["Vitest", [vitest, "run", "--config", "vitest.config.mjs", "--root", "."]],
  ["node --test", ["--test", "swallowed.mjs"]],
])("a test under %s", (_, args) => {
  test("passes when its request is as described", async () => {
    const { failed, output } = await run(args, "1");
    expect(failed, output).toBe(false);
  });

  test("fails when it is not, whatever the program does with the answer", async () => {
    const { failed, output } = await run(args, "somebody");
    expect(failed, output).toBe(true);
    expect(output).toContain("acme's getUser (GET https://api.acme.test/users/{id}) was sent a request");
    expect(output).toContain('path id: found "somebody", expected an integer');
  });
});
