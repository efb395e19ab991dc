import { compareRepository, UnknownNameError } from "../changes/compare-repository.ts";
import { toGithub, toJson, toMarkdown } from "../changes/report/machine.ts";
import { toText } from "../changes/report/text.ts";
import { progress } from "../terminal.ts";
import type { Command } from "./command.ts";
import { repositoryRoot, UsageError } from "./command.ts";

const formats = { text: toText, json: toJson, markdown: toMarkdown, github: toGithub };

export const command: Command = {
  help: `
Usage: pnpm changes [vendor...] [--since <ref>] [--format <format>]

Shows what the working tree changes for the users of each package: every difference of the types that they compile
against, judged by the compiler, and of what travels, which no type shows. Each is breaking, a feature, a fix or
documentation; the worst of a package decides its bump.

Options
  --since <ref>      compare with this commit, branch or tag; by default with the last release of each package, and for
                     packages that were never released with where the branch left main
  --format <format>  text, json, markdown or github (annotations for a workflow); by default text
  -h, --help         show this text

Exit codes
  0  compared, whatever the changes are
  1  a spec is invalid
  2  the command line is wrong
`,
  options: { since: { type: "string" }, format: { type: "string" } },
  takesNames: true,
  async run({ values, positionals }) {
    const format = values.format ?? "text";
    const write = Object.entries(formats).find(([name]) => name === format)?.[1];
    if (!write)
      throw new UsageError(
        `There is no format ${JSON.stringify(format)}. There is: ${Object.keys(formats).join(", ")}.`,
      );
    const since = values.since;
    try {
      const request = { root: repositoryRoot, slugs: positionals, onProgress: progress };
      const changes = await compareRepository({ ...request, ...(since === undefined ? {} : { since }) });
      const text = write(changes);
      if (text !== "") console.log(text);
      return 0;
    } catch (error) {
      if (error instanceof UnknownNameError) throw new UsageError(error.message);
      throw error;
    }
  },
};
