import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { addScripts, runCli } from "../support/command-line.ts";
import { Repository } from "../support/repository.ts";
import { smallSpec } from "../support/small-spec.ts";

test.each<[string, { cwd?: string; env?: Record<string, string> }]>([
  ["folder and home", { cwd: tmpdir(), env: { HOME: tmpdir(), USER: "somebody" } }],
  [
    "time zone and language",
    { env: { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" } },
  ],
  ["kind of run", { env: { CI: "true", NODE_ENV: "production" } }],
])("another %s: the same bytes", async (_, options) => {
  const specs = { acme: smallSpec(), zenith: smallSpec() };
  const [here, there] = [await Repository.create(specs), await Repository.create(specs)];
  await here.generate();
  await addScripts(there);
  expect(await runCli(there.root, ["generate"], options)).toMatchObject({ exitCode: 0, stderr: "" });
  expect(await there.snapshot()).toEqual(await here.snapshot());
});
