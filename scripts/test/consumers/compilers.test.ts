import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compilerNamed, compilerNames, modules, strictly } from "./support/compilers.ts";
import type { Stranger } from "./support/stranger.ts";
import { createStranger } from "./support/stranger.ts";

let stranger: Stranger;

beforeAll(async () => {
  stranger = await createStranger(["@guestlist/awork"], "typed");
});

afterAll(() => stranger?.remove());

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

test.for(compilerNames)("%s finds the vendor's own types in the path-keyed face", async (name) => {
  const options = { ...strictly, ...modules.nodenext };
  expect(await compilerNamed(name).check(stranger.folder, ["by-path.ts"], options)).toEqual([]);
});
