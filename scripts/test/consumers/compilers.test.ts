import { dirname } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compilerNamed, compilerNames, modules, strictly } from "./support/compilers.ts";
import { fixtureWith } from "./support/installed.ts";
import { runtimeFolder } from "./support/runtimes.ts";
import type { Stranger } from "./support/stranger.ts";

let stranger: Stranger;

beforeAll(async () => {
  stranger = await fixtureWith("typed", "@guestlist/awork");
});

describe.for(compilerNames)("%s", (name) => {
  test("is the version it is named for", () => {
    expect(`TypeScript ${compilerNamed(name).version}`).toContain(name);
  });

  test.for(
    Object.entries(modules).flatMap(([resolution, module]) =>
      [true, false].map((exactOptionalPropertyTypes) => ({ resolution, module, exactOptionalPropertyTypes })),
    ),
  )(
    "checks a consumer, $resolution, exactOptionalPropertyTypes $exactOptionalPropertyTypes",
    async ({ module, exactOptionalPropertyTypes }) => {
      const options = { ...strictly, ...module, exactOptionalPropertyTypes };
      expect(await compilerNamed(name).check(stranger.folder, ["consumer.ts"], options)).toEqual([]);
    },
  );
});

test("the types of Node will do, without those of a browser", async () => {
  const node = { lib: ["es2022"], typeRoots: [dirname(runtimeFolder("@types/node"))], types: ["node"] };
  const options = { ...strictly, ...modules.nodenext, ...node };
  const files = ["consumer.ts", "by-path.ts"];
  expect(await compilerNamed("TypeScript 7").check(stranger.folder, files, options)).toEqual([]);
});

test.for(["TypeScript 5.4", "TypeScript 7"])(
  "%s finds the vendor's own types in the path-keyed style",
  async (name) => {
    const options = { ...strictly, ...modules.nodenext };
    expect(await compilerNamed(name).check(stranger.folder, ["by-path.ts"], options)).toEqual([]);
  },
);
