import type { Change, VendorChanges } from "../change.ts";
import { bumpOf } from "../change.ts";
import { groupChanges } from "./group.ts";

/** The changes as data, with the bump of each package. */
export function toJson(vendors: VendorChanges[]): string {
  const packages = vendors.map((vendor) => ({ ...vendor, bump: bumpOf(vendor) }));
  return JSON.stringify({ version: 1, packages }, null, 2);
}

/** The changes for a comment on a pull request. */
export function toMarkdown(vendors: VendorChanges[]): string {
  if (vendors.length === 0) return "No package changed.";
  return vendors.map(vendorMarkdown).join("\n\n");
}

function vendorMarkdown(vendor: VendorChanges): string {
  const name = `### ${vendor.packageName}`;
  if (vendor.kind === "added") return `${name}: first release\n\nA new package.`;
  if (vendor.kind === "removed") return `${name}: removed\n\nThe spec is gone, and with it the package.`;
  const groups = groupChanges(vendor.changes).map(
    ({ title, changes }) => `**${title}**\n\n${changes.map(item).join("\n")}`,
  );
  return [`${name}: ${bumpOf(vendor)}`, ...groups].join("\n\n");
}

function item({ level, message, before, after, place }: Change): string {
  const values = before === undefined && after === undefined ? "" : ` (${code(before)} → ${code(after)})`;
  const where = place ? ` <sub>${place.file}:${place.line}</sub>` : "";
  return `- **${level}**: ${message}${values}${where}`;
}

function code(text: string | undefined): string {
  return text === undefined ? "nothing" : `\`${text.replaceAll("`", "'")}\``;
}

/** The changes as annotations that GitHub shows at the lines of a pull request. */
export function toGithub(vendors: VendorChanges[]): string {
  return vendors
    .flatMap(({ packageName, changes }) => changes.map((change) => annotation(packageName, change)))
    .join("\n");
}

function annotation(packageName: string, { level, subject, message, place }: Change): string {
  const kind = level === "breaking" ? "warning" : "notice";
  const properties = {
    ...(place ? { file: place.file, line: place.line } : {}),
    title: `${packageName}: ${level}`,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${kind} ${list.join(",")}::${escapeData(`${subject}: ${message}`)}`;
}

/** @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
