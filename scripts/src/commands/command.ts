import { resolve } from "node:path";

/** A command of the command line. */
export interface Command {
  /** What `--help` prints. */
  help: string;
  options: Record<string, { type: "boolean" }>;
  /** Resolves to the exit code. */
  run(call: { flags: ReadonlySet<string>; positionals: string[] }): Promise<number>;
}

/** The command line asks for something that does not exist. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The folder that holds `specs`, `scripts` and `packages`. */
export const repositoryRoot = resolve(import.meta.dirname, "../../..");
