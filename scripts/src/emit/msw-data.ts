import type { Vendor } from "../model/vendor.ts";
import { docComment } from "./doc-comment.ts";
import { describeVendor, type OperationDescription } from "./msw-description.ts";
import { Expression, printValue } from "./print-value.ts";
import type { EmittedFile } from "./source-file.ts";
import { importLine, sourceFile } from "./source-file.ts";

const refusals = ["unauthorized", "invalid"] as const;

/** `src/mock-data.ts`: what the mock handlers know of the vendor. Data only; what many operations have stands there once. */
export function emitMockData(vendor: Vendor): EmittedFile {
  const { operations, ...description } = describeVendor(vendor);
  const shared = sharedAnswers(Object.values(operations));
  const types = ["DescribedVendor", ...(shared.size > 0 ? ["DescribedAnswer"] : [])].sort();
  const constants = [...shared].map(
    ([answer, name]) => `const ${name}: DescribedAnswer = ${printValue(JSON.parse(answer))};\n`,
  );
  const entries = Object.entries(operations).map(([name, operation]) => [name, withNames(operation, shared)]);
  const { schemas, ...rest } = description;
  const value = printValue({ ...rest, operations: Object.fromEntries(entries), schemas });
  const comment = docComment([`What the mock handlers know of ${vendor.title}.`]);
  return sourceFile(
    vendor,
    "src/mock-data.ts",
    [importLine("import type", types, "@guestlist/client-runtime/msw")],
    [...constants, `${comment}export const vendor: DescribedVendor = ${value};\n`],
  );
}

/** The refusals that several operations answer with, each with a name: `unauthorized`, `invalid`, `invalid2`. */
function sharedAnswers(operations: OperationDescription[]): Map<string, string> {
  const shared = new Map<string, string>();
  for (const kind of refusals) {
    const answers = operations.flatMap(({ [kind]: answer }) => (answer ? [JSON.stringify(answer)] : []));
    const repeated = new Set(answers.filter((answer, index) => answers.indexOf(answer) < index));
    let count = 0;
    for (const answer of repeated) {
      count++;
      if (!shared.has(answer)) shared.set(answer, count === 1 ? kind : `${kind}${count}`);
    }
  }
  return shared;
}

function withNames(operation: OperationDescription, shared: Map<string, string>): object {
  const named = refusals.flatMap((kind) => {
    const name = operation[kind] && shared.get(JSON.stringify(operation[kind]));
    return name === undefined ? [] : [[kind, new Expression(name)]];
  });
  return { ...operation, ...Object.fromEntries(named) };
}
