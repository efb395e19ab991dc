import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { addScripts, runCli } from "./support/command-line.ts";
import { Repository } from "./support/repository.ts";
import { smallSpec } from "./support/small-spec.ts";

const root = resolve(import.meta.dirname, "../..");

/** What a terminal takes for a colour begins with it. */
const escapeCharacter = "\u001b";

const noCommand = await runCli(root, []);
const commands = /The commands are: (.*)\.$/m.exec(noCommand.stderr)?.[1]?.split(", ") ?? [];

test("there are commands", () => {
  expect(commands).toEqual(expect.arrayContaining(["generate", "start", "test"]));
});

describe.each(commands)("%s", (command) => {
  test("--help tells what it does and what its exit codes mean", async () => {
    const { exitCode, stdout, stderr } = await runCli(root, [command, "--help"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^Usage: pnpm ${command}\\b`));
    expect(stdout).toMatch(/^Exit codes\n {2}0 {2}\S.*\n {2}1 {2}\S/m);
    expect(stdout).not.toContain(escapeCharacter);
  });

  test("an unknown option: exit code 2, and where to look", async () => {
    const { exitCode, stdout, stderr } = await runCli(root, [command, "--chekc"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("'--chekc'");
    expect(stderr).toMatch(new RegExp(`Run "pnpm ${command} --help" for what there is\\.\\n$`));
    expect(stderr).not.toContain(escapeCharacter);
  });
});

test.each(["start", "test"])("%s takes no names: exit code 2, and nothing is done", async (command) => {
  const repository = await Repository.create({});
  await addScripts(repository);
  const { exitCode, stdout, stderr } = await runCli(repository.root, [command, "awork"]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(`Run "pnpm ${command} --help"`);
});

test("-h is short for --help, which names every option", async () => {
  const { exitCode, stdout } = await runCli(root, ["generate", "-h"]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^ {2}--check {2,}\S/m);
  expect(stdout).toMatch(/^ {2}-h, --help {2,}\S/m);
});

test("an unknown vendor: exit code 2, and the vendors that there are", async () => {
  const { exitCode, stdout, stderr } = await runCli(root, ["generate", "awrok"]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(/^No folder under specs\/ is named awrok\. There is: .*\bawork\b.*\.\n/);
  expect(stderr).toContain('Run "pnpm generate --help"');
});

test("an invalid spec: exit code 1, its problem, and nothing is written", async () => {
  const repository = await Repository.create({ acme: smallSpec() });
  await addScripts(repository);
  await repository.write("specs/acme/openapi.yaml", "");
  const { exitCode, stdout, stderr } = await runCli(repository.root, ["generate"]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toMatch(/^specs\/acme\/openapi\.yaml {2}#\/ {2}\(file-empty\)$/m);
  expect(stderr).toMatch(/\n\n1 problem; nothing was written\.\n$/);
  expect(await repository.snapshot()).toEqual({});
});

test("a package that is not up to date: exit code 1 of --check", async () => {
  const repository = await Repository.create({ acme: smallSpec() });
  await addScripts(repository);
  expect(await runCli(repository.root, ["generate", "--check"])).toMatchObject({ exitCode: 1, stdout: "" });
});

test.each([[], ["build"], ["--help"], ["constructor"], ["__proto__"]].map((args) => [args]))(
  "no such command, %j: exit code 2, and the commands that there are",
  async (args) => {
    const { exitCode, stdout, stderr } = await runCli(root, args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    const name = JSON.stringify(args[0] ?? "");
    expect(stderr).toBe(`There is no command ${name}. The commands are: ${commands.join(", ")}.\n`);
  },
);
