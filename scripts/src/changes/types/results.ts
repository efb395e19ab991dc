import type { Vendor } from "../../model/vendor.ts";
import { beforePrefix } from "./isolate.ts";

/** An operation that both versions have, with the statuses at which its results are compared. */
export interface ComparedOperation {
  id: string;
  pascalId: string;
  statuses: string[];
}

/** The operations that are in both models, with every documented status and one undocumented of each class. */
export function comparedOperations(before: Vendor, after: Vendor): ComparedOperation[] {
  const others = new Map(after.operations.map((operation) => [operation.id, operation]));
  return before.operations.flatMap((operation) => {
    const other = others.get(operation.id);
    if (other === undefined) return [];
    const documented = [...operation.responses, ...other.responses].map(({ status }) => status);
    const exact = documented.filter((status) => /^\d+$/.test(status));
    const rest = ["2", "3", "4", "5"].map((digit) => undocumentedStatus(digit, exact));
    return [{ id: operation.id, pascalId: operation.pascalId, statuses: [...new Set([...exact, ...rest])] }];
  });
}

/** A status of a class that no response documents by its number: one that only a range or nothing covers. */
export function undocumentedStatus(digit: string, documented: string[]): string {
  for (let last = 99; last >= 0; last--) {
    const status = digit + String(last).padStart(2, "0");
    if (!documented.includes(status)) return status;
  }
  return `${digit}99`;
}

/**
 * A module that takes results apart by status: what a program knows after `result.status === 404`. An answer that was
 * not documented and now is gets more precise by that, and never less.
 */
export function resultsModule(
  operations: ComparedOperation[],
  isIsolated: (name: string) => boolean,
): string {
  const lines = operations.flatMap(({ id, pascalId, statuses }) => {
    const name = `${pascalId}Result`;
    return statuses.flatMap((status) => [
      `export type ${statusName("before", id, status)} = At<Before.${name}, ${status}>;`,
      `export type ${statusName("after", id, status)} = At<After.${name}, ${status}>;`,
      ...(isIsolated(name)
        ? [
            `export type ${statusName("isolated", id, status)} = At<Isolated.${beforePrefix}${name}, ${status}>;`,
          ]
        : []),
    ]);
  });
  return `${helpers}${lines.join("\n")}\n`;
}

export function statusName(world: "before" | "after" | "isolated", id: string, status: string): string {
  return `${world}_${id}_${status}`;
}

const helpers = `import type * as Before from "./before/src/types.js";
import type * as After from "./after/src/types.js";
import type * as Isolated from "./isolated.js";
type Body<Result> = Result extends { ok: true; data: infer Data }
  ? { ok: true; data: Data }
  : Result extends { ok: false; error: infer Failure } ? { ok: false; error: Failure } : never;
type At<Result, Status> = Result extends { status: infer Each }
  ? Status extends Each ? Body<Result> : never
  : never;
`;
