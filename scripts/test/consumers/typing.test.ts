import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { installGenerated } from "../../bench/type-cost/generated-package.ts";
import { loadSpec } from "../../src/load/load-spec.ts";
import { compilerNamed, compilerNames, modules, strictly } from "./support/compilers.ts";
import { fixtureWith } from "./support/installed.ts";
import type { Stranger } from "./support/stranger.ts";

let stranger: Stranger;

/** The spec has what the types of a package are about and the vendors of this repository have not. */
beforeAll(async () => {
  stranger = await fixtureWith("typing", "@guestlist/awork");
  const { document } = await loadSpec(join(stranger.folder, "specs"), "acme");
  await installGenerated(stranger.folder, "acme", document);
});

test.for(compilerNames)("%s reads the types of a package as they are meant", async (name) => {
  const options = { ...strictly, ...modules.nodenext, exactOptionalPropertyTypes: true };
  expect(await compilerNamed(name).check(stranger.folder, ["usage.ts"], options)).toEqual([]);
});
