import type { Change } from "../change.ts";
import { levels } from "../change.ts";

export interface ChangeGroup {
  /** The operation, or the schema with the operations that it is part of. */
  title: string;
  changes: Change[];
}

/** What all operations share comes first, then operations, then schemas; in each the worst first. */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(change.subject, [...(groups.get(change.subject) ?? []), change]);
  return [...groups]
    .sort(([a, first], [b, second]) => rank(a, first) - rank(b, second) || (a < b ? -1 : 1))
    .map(([subject, members]) => ({
      title: titleOf(subject, members[0]?.operations ?? []),
      changes: members.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)),
    }));
}

function rank(subject: string, [first]: Change[]): number {
  if (subject === "client") return 0;
  return first?.operations.includes(subject) ? 1 : 2;
}

function titleOf(subject: string, operations: string[]): string {
  if (operations.length === 0 || operations.includes(subject)) return subject;
  const [shown, rest] = [operations.slice(0, 3), operations.length - 3];
  return `${subject} (${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""})`;
}
