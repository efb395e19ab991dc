import { beforeAll, expect, test } from "vitest";
import { compilerNamed, modules, strictly } from "./support/compilers.ts";
import { fixtureWith } from "./support/installed.ts";
import { runtimeProgram } from "./support/runtimes.ts";
import { startStandIn } from "./support/stand-in.ts";
import type { Stranger } from "./support/stranger.ts";

let stranger: Stranger;

beforeAll(async () => {
  stranger = await fixtureWith("commonjs", "@guestlist/awork");
  const emit = { ...strictly, ...modules.nodenext, noEmit: false };
  expect(await compilerNamed("TypeScript 7").check(stranger.folder, ["static.cts"], emit)).toEqual([]);
});

test.for(["TypeScript 5.9", "TypeScript 6", "TypeScript 7"])(
  "%s lets CommonJS require the package",
  async (name) => {
    const files = ["static.cts", "dynamic.cts"];
    const options = { ...strictly, ...modules.nodenext };
    expect(await compilerNamed(name).check(stranger.folder, files, options)).toEqual([]);
  },
);

/** Up to 5.7 TypeScript knows no require of an ES module, and with node16 none does. */
test.for(["TypeScript 5.4", "TypeScript 7"])("%s lets CommonJS import the package later", async (name) => {
  const options = { ...strictly, ...modules.node16 };
  expect(await compilerNamed(name).check(stranger.folder, ["dynamic.cts"], options)).toEqual([]);
});

test.for([
  ["Node 20", () => runtimeProgram("node20", "node"), []],
  ["Node 22", () => runtimeProgram("node22", "node"), []],
  ["Node 24", () => process.execPath, []],
  ["Node 26", () => runtimeProgram("node26", "node"), []],
  ["Bun", () => runtimeProgram("bun"), []],
  ["Deno", () => runtimeProgram("deno"), ["run", "--allow-all", "--no-lock", "--node-modules-dir=manual"]],
] as const)("CommonJS that requires the package runs on %s", async ([, program, flags]) => {
  const standIn = await startStandIn();
  try {
    const printed = await stranger.run(program(), [...flags, "static.cjs", standIn.baseUrl]);
    expect(JSON.parse(printed)).toBe("u1");
    expect(standIn.arrivals).toMatchObject([
      { request: "POST /api/invitations", authorization: "Bearer secret" },
    ]);
  } finally {
    await standIn.close();
  }
});
