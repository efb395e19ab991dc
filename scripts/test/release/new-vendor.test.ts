import { mkdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { loadSpec } from "../../src/load/load-spec.ts";
import { newSpec } from "../../src/release/new-spec.ts";
import { addScripts, runCli } from "../support/command-line.ts";
import { vendorOf } from "../support/document.ts";
import { Repository } from "../support/repository.ts";

test("a spec that was just started lints, and has an operation to replace", async () => {
  const repository = await Repository.create({});
  await repository.write("specs/big-acme2/openapi.yaml", newSpec("big-acme2", "2026-01-02"));
  const { document } = await loadSpec(repository.path("specs"), "big-acme2");
  expect(vendorOf(document).operations.map(({ id }) => id)).toEqual(["inviteUser"]);
});

describe("pnpm new-vendor", () => {
  async function emptyRepository(): Promise<Repository> {
    const repository = await Repository.create({});
    await mkdir(repository.path("specs"));
    await addScripts(repository);
    return repository;
  }

  test("writes one file, and says what is next", async () => {
    const repository = await emptyRepository();
    const { exitCode, stdout } = await runCli(repository.root, ["new-vendor", "acme"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining("pnpm regenerate") });
    expect(Object.keys(await repository.snapshot("specs"))).toEqual([
      "specs/acme/",
      "specs/acme/openapi.yaml",
    ]);
    expect(await repository.generate()).toContain("missing packages/acme/src/types.ts");
  });

  test.each([[[]], [["one", "two"]], [["../acme"]]])("%j: exit code 2", async (names) => {
    const repository = await emptyRepository();
    expect((await runCli(repository.root, ["new-vendor", ...names])).exitCode).toBe(2);
    expect(await repository.snapshot("specs")).toEqual({});
  });

  test.each(["Acme", "client-runtime"])(
    "%s: no package can be called so, and nothing is left",
    async (slug) => {
      const repository = await emptyRepository();
      const { exitCode, stderr } = await runCli(repository.root, ["new-vendor", slug]);
      expect(exitCode).toBe(1);
      expect(stderr).toContain(slug);
      expect(await repository.snapshot("specs")).toEqual({});
    },
  );
});
