import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { mustRun } from "../../support/run.ts";

/** A project on somebody else's machine: a folder outside this repository that knows of it only what is published. */
export interface Stranger {
  folder: string;
  /** Runs a program in the folder that must succeed; resolves to what it prints. */
  run(program: string, args: string[]): Promise<string>;
  remove(): Promise<void>;
}

/** Creates a project with the files of a fixture, if it needs any, and installs packages of a registry by name. */
export async function createStranger(
  { npmrc }: { npmrc: string },
  packages: readonly string[],
  fixture?: "commonjs" | "program" | "typed" | "types-only",
): Promise<Stranger> {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-stranger-"));
  const stranger: Stranger = {
    folder,
    run: (program, args) => mustRun(program, args, { cwd: folder, env: { PATH: strangersPath() } }),
    remove: () => rm(folder, { recursive: true, maxRetries: 5 }),
  };
  try {
    if (fixture) await cp(join(import.meta.dirname, "../fixtures", fixture), folder, { recursive: true });
    const manifest = { name: "stranger", version: "1.0.0", private: true, type: "module" };
    await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
    await writeFile(join(folder, ".npmrc"), npmrc);
    await stranger.run("npm", ["install", "--no-audit", "--no-fund", "--no-update-notifier", ...packages]);
  } catch (error) {
    await stranger.remove();
    throw error;
  }
  return stranger;
}

/** The path without what package managers put in front of it: this repository's tools, its Node among them. */
function strangersPath(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.filter((folder) => !folder.includes("node_modules")).join(delimiter);
}
