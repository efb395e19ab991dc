import { join } from "node:path";
import { listVendors } from "../load/list-vendors.ts";
import { loadSpec } from "../load/load-spec.ts";
import { buildVendor } from "../model/build-vendor.ts";
import type { Operation } from "../model/vendor.ts";
import { columns, printError } from "../terminal.ts";
import type { Command } from "./command.ts";
import { repositoryRoot } from "./command.ts";

export const command: Command = {
  help: `
Usage: pnpm specs

Prints how many operations each spec describes, by how sure they are, and how many the vendor documents.

Exit codes
  0  every spec describes at least as many operations as it promises (\`x-coverage\`)
  1  one describes fewer, or is invalid
  2  the command line is wrong
`,
  options: {},
  async run() {
    const folder = join(repositoryRoot, "specs");
    const rows: string[][] = [];
    let complete = true;
    for (const slug of await listVendors(folder)) {
      const { coverage, operations } = buildVendor(await loadSpec(folder, slug));
      const promised = coverage?.atLeast ?? 0;
      rows.push([
        slug,
        ...confidences.map((confidence) => counted(operations, confidence)),
        String(operations.length),
      ]);
      rows.at(-1)?.push(String(promised), String(coverage?.documented ?? ""));
      if (operations.length < promised) {
        complete = false;
        printError(
          `specs/${slug} describes ${operations.length} operations; it promises ${promised} (x-coverage).`,
        );
      }
    }
    console.log(columns([["vendor", ...confidences, "total", "promised", "documented"], ...rows]));
    return complete ? 0 : 1;
  },
};

const confidences = ["stated", "example", "observed", "inferred"] as const;

function counted(operations: Operation[], confidence: (typeof confidences)[number]): string {
  return String(operations.filter(({ source }) => source?.confidence === confidence).length);
}
