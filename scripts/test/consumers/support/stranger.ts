import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { mustRun } from "../../support/run.ts";

/** A project on somebody else's machine: a folder outside this repository that knows of it only what is published. */
export interface Stranger {
  folder: string;
  /** Runs a program in the folder that must succeed; resolves to what it prints. */
  run(program: string, args: string[]): Promise<string>;
}

/** Creates a project in a folder, and installs packages of a registry by name, as npm comes with any Node. */
export async function createStranger(
  folder: string,
  { npmrc }: { npmrc: string },
  packages: readonly string[],
): Promise<Stranger> {
  await mkdir(folder, { recursive: true });
  const manifest = { name: "stranger", version: "1.0.0", private: true, type: "module" };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(join(folder, ".npmrc"), npmrc);
  const stranger = strangerIn(folder);
  await stranger.run("npm", ["install", "--no-audit", "--no-fund", "--no-update-notifier", ...packages]);
  return stranger;
}

export function strangerIn(folder: string): Stranger {
  return {
    folder,
    run: (program, args) => mustRun(program, args, { cwd: folder, env: { PATH: strangersPath() } }),
  };
}

/** The path without what package managers put in front of it: this repository's tools, its Node among them. */
function strangersPath(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.filter((folder) => !folder.includes("node_modules")).join(delimiter);
}
