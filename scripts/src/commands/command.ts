import { resolve } from "node:path";

/** A command of the command line. */
export interface Command {
  /** What `--help` prints. */
  help: string;
  options: Record<string, { type: "boolean" | "string" }>;
  /** Whether names may follow it, such as those of vendors. */
  takesNames?: boolean;
  /** Resolves to the exit code. */
  run(call: CommandCall): Promise<number>;
}

export interface CommandCall {
  /** The options that were given, without their values. */
  flags: ReadonlySet<string>;
  /** The values of the options that take one. */
  values: Readonly<Record<string, string>>;
  positionals: string[];
}

/** The command line asks for something that does not exist. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The folder that holds `specs`, `scripts` and `packages`. */
export const repositoryRoot = resolve(import.meta.dirname, "../../..");
