import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { loadSpec } from "../../src/load/load-spec.ts";
import { buildVendor } from "../../src/model/build-vendor.ts";
import type { Vendor } from "../../src/model/vendor.ts";
import { compilerNamed, modules, strictly } from "./support/compilers.ts";
import { projectWith } from "./support/installed.ts";
import { startLoopback } from "./support/loopback.ts";
import { runtimeProgram } from "./support/runtimes.ts";
import type { Stranger } from "./support/stranger.ts";
import { strangerOperation, strangerProgram } from "./support/vendor-program.ts";

const specs = resolve(import.meta.dirname, "../../../specs");
const { vendors } = inject("published");

/** As strict as a user may have it. */
const strictest = {
  ...strictly,
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
};

describe.for(vendors)("a program that uses %s in each of the ways that it offers", (slug) => {
  let vendor: Vendor;
  let stranger: Stranger;

  beforeAll(async () => {
    vendor = buildVendor(await loadSpec(specs, slug));
    stranger = await projectWith(`@guestlist/${slug}`);
    const program = strangerProgram(vendor);
    const { outputText } = ts.transpileModule(program, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    await writeFile(join(stranger.folder, "program.ts"), program);
    await writeFile(join(stranger.folder, "program.js"), outputText);
  });

  describe.for(["TypeScript 5.9", "TypeScript 7"])("%s", (compiler) => {
    test.for(["node16", "bundler"] as const)("compiles it, %s", async (resolution) => {
      const options = { ...strictest, ...modules[resolution] };
      expect(await compilerNamed(compiler).check(stranger.folder, ["program.ts"], options)).toEqual([]);
    });
  });

  test("runs on the lowest Node that the package admits", async () => {
    const operation = strangerOperation(vendor);
    const server = await startLoopback(operation);
    const printed = await stranger.run(runtimeProgram("node20", "node"), ["program.js", server.url]);
    await server.close();
    const [success] = operation.responses;
    const status = Number(success?.status);
    const data: unknown = success?.examples[0]?.value;
    expect(JSON.parse(printed)).toEqual({
      result: status,
      viaFunction: status,
      viaPath: status,
      refusal: 418,
      ...(data === undefined ? {} : { data }),
    });
    expect(server.received).toHaveLength(5);
    expect(new Set(server.received).size).toBe(1);
  });
});
