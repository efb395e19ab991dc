import { describe, expect, test, vi } from "vitest";
import { command } from "../../src/commands/generate.ts";
import { emitPackage } from "../../src/emit/package.ts";
import { vendorOf } from "../support/document.ts";
import { Repository } from "../support/repository.ts";
import { smallSpec } from "../support/small-spec.ts";

const place = vi.hoisted(() => ({ root: "" }));

/** The command works on the repository that the test has made, instead of the one it is in. */
vi.mock(import("../../src/commands/command.ts"), async (importOriginal) => ({
  ...(await importOriginal()),
  get repositoryRoot() {
    return place.root;
  },
}));

const count = emitPackage(vendorOf(smallSpec()), "0.0.0").length;

/** Runs `pnpm generate` on a repository; what it prints without a terminal, and its exit code. */
async function run(repository: Repository, ...args: string[]) {
  place.root = repository.root;
  const log = vi.spyOn(console, "log").mockReturnValue();
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const positionals = args.filter((arg) => !arg.startsWith("--"));
  const flags = new Set(args.filter((arg) => arg.startsWith("--")).map((arg) => arg.slice(2)));
  try {
    const exitCode = await command.run({ flags, positionals, values: {} });
    const stdout = log.mock.calls.map(([text]) => `${text}\n`).join("");
    const stderr = write.mock.calls.map(([text]) => text).join("");
    return { exitCode, stdout, stderr };
  } finally {
    log.mockRestore();
    write.mockRestore();
  }
}

async function generated(...slugs: string[]): Promise<Repository> {
  const repository = await Repository.create(Object.fromEntries(slugs.map((slug) => [slug, smallSpec()])));
  await repository.generate();
  return repository;
}

describe("checking", () => {
  test("packages that are what their specs generate", async () => {
    expect(await run(await generated("acme", "zenith"), "--check")).toEqual({
      exitCode: 0,
      stdout: "2 packages up to date.\n",
      stderr: "",
    });
  });

  test("reports each file that is missing, extra or different, and writes nothing", async () => {
    const repository = await generated("acme", "zenith");
    await repository.remove("packages/acme/src/wire.ts");
    await repository.write("packages/acme/src/old.ts", await repository.read("packages/acme/src/types.ts"));
    await repository.write("packages/zenith/README.md", "Mine.\n");
    await repository.remove("packages/zenith/package.json");
    const before = await repository.snapshot();
    const check = await run(repository, "--check");
    expect(check.stderr.split("\n")).toEqual([
      "packages/acme/src/old.ts is extra; mend it with: pnpm generate acme",
      "packages/acme/src/wire.ts is missing; mend it with: pnpm generate acme",
      "packages/zenith/README.md is different; mend it with: pnpm generate zenith",
      "packages/zenith/package.json is missing; mend it with: pnpm generate zenith",
      "",
    ]);
    expect(check).toMatchObject({ exitCode: 1, stdout: "" });
    expect(await repository.snapshot()).toEqual(before);
  });

  test("names the commands that mend what it reports", async () => {
    const repository = await generated("acme", "zenith");
    const before = await repository.snapshot();
    await repository.remove("packages/acme/src");
    await repository.write("packages/zenith/turbo.json", "{}");
    const { stderr } = await run(repository, "--check");
    const commands = new Set(
      [...stderr.matchAll(/mend it with: pnpm generate (.*)$/gm)].map(([, slug = ""]) => slug),
    );
    expect([...commands]).toEqual(["acme", "zenith"]);
    for (const slug of commands) expect(await run(repository, slug)).toMatchObject({ exitCode: 0 });
    expect(await repository.snapshot()).toEqual(before);
    expect(await run(repository, "--check")).toMatchObject({ exitCode: 0 });
  });

  test("only the vendors that are named", async () => {
    const repository = await generated("acme", "zenith");
    await repository.remove("packages/zenith/src");
    expect(await run(repository, "acme", "--check")).toMatchObject({
      exitCode: 0,
      stdout: "1 package up to date.\n",
    });
    expect(await run(repository, "zenith", "--check")).toMatchObject({ exitCode: 1 });
  });

  test("reports a package whose spec is gone", async () => {
    const repository = await generated("acme", "zenith");
    await repository.remove("specs/zenith");
    const before = await repository.snapshot();
    expect(await run(repository, "--check")).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: "packages/zenith has no spec; remove it with: pnpm generate\n",
    });
    expect(await repository.snapshot()).toEqual(before);
  });
});

describe("generating reports", () => {
  test("that nothing changed", async () => {
    expect(await run(await generated("acme", "zenith"))).toEqual({
      exitCode: 0,
      stdout: `acme    ${count} files  unchanged\nzenith  ${count} files  unchanged\nNothing changed.\n`,
      stderr: "",
    });
  });

  test("what it added, updated and removed", async () => {
    const repository = await generated("acme");
    await repository.remove("packages/acme/src/wire.ts");
    await repository.write("packages/acme/src/old.ts", await repository.read("packages/acme/src/types.ts"));
    await repository.write("packages/acme/README.md", "Mine.\n");
    expect((await run(repository)).stdout).toBe(
      `acme  ${count} files  updated README.md, removed src/old.ts, added src/wire.ts\n3 files changed in 1 package.\n`,
    );
  });

  test("a new package, which the lockfile must hear of", async () => {
    const repository = await generated("acme");
    await repository.writeSpec("zenith", smallSpec());
    const { stdout } = await run(repository);
    expect(stdout).toContain('Run "pnpm install" to record the change of packages in pnpm-lock.yaml.\n');
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(`${count} files changed in 1 package.`);
  });

  test("a package that it removed, and how to tell its users", async () => {
    const repository = await generated("acme", "zenith");
    await repository.remove("specs/zenith");
    const { stdout } = await run(repository);
    expect(stdout).toContain("zenith  removed: specs/zenith is gone.\n");
    expect(stdout).toContain('npm deprecate "@guestlist/zenith"');
    expect(stdout).toContain('Run "pnpm install"');
    expect(stdout).not.toContain("Nothing changed");
  });
});
