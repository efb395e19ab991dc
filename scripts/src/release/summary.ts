import type { Bump, Change, Level, VendorChanges } from "../changes/change.ts";
import { levels } from "../changes/change.ts";
import { groupChanges } from "../changes/report/group.ts";

/** A changeset for a package: what the person who upgrades notices, by operation. */
export function changesetText(vendor: VendorChanges, bump: Bump): string {
  return `---\n"${vendor.packageName}": ${bump}\n---\n\n${summary(vendor)}\n`;
}

function summary({ kind, changes }: VendorChanges): string {
  if (kind === "added") return "First release.";
  const counts = levels.flatMap((level) => countOf(changes, level));
  const first = `${capital(counts.join(", "))}.`;
  return [first, ...levels.flatMap((level) => section(changes, level))].join("\n\n");
}

const nouns: Record<Level, [string, string]> = {
  breaking: ["breaking change", "breaking changes"],
  feature: ["addition", "additions"],
  fix: ["correction", "corrections"],
  docs: ["change of the documentation", "changes of the documentation"],
};

function countOf(changes: Change[], level: Level): string[] {
  const count = changes.filter((change) => change.level === level).length;
  return count === 0 ? [] : [`${count} ${nouns[level][count === 1 ? 0 : 1]}`];
}

/** The sentences of a level; of many, as many as a person reads. */
function section(changes: Change[], level: Level): string[] {
  const groups = groupChanges(changes.filter((change) => change.level === level));
  const lines = groups.flatMap(({ title, changes: members }) =>
    members.map(({ message, before, after }) => `- \`${title}\`: ${message}${values(before, after)}`),
  );
  const shown = lines.slice(0, longestList);
  if (lines.length > shown.length) shown.push(`- and ${lines.length - shown.length} more`);
  return shown.length === 0 ? [] : [`${capital(nouns[level][1])}:\n\n${shown.join("\n")}`];
}

const longestList = 25;

function values(before: string | undefined, after: string | undefined): string {
  if (before === undefined || after === undefined || before.length + after.length > 60) return "";
  return ` (${before} → ${after})`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
