import { styleText } from "node:util";
import type { Change, Level, VendorChanges } from "../change.ts";
import { bumpOf, levels } from "../change.ts";
import { groupChanges } from "./group.ts";

const colours = { breaking: "red", feature: "green", fix: "yellow", docs: "gray" } as const;
const widest = Math.max(...levels.map((level) => level.length));

/** The changes for a terminal: by operation, a sentence each, with what was and what is, and where. */
export function toText(vendors: VendorChanges[]): string {
  if (vendors.length === 0) return "No package changed.";
  return vendors.map(vendorText).join("\n\n");
}

function vendorText(vendor: VendorChanges): string {
  const since =
    vendor.since === undefined ? "" : ` since ${vendor.since.replace(/^([0-9a-f]{10})[0-9a-f]{30}$/, "$1")}`;
  const name = bold(vendor.packageName);
  if (vendor.kind === "added") return `${name}  first release\n  A new package: its first publish.`;
  if (vendor.kind === "removed") return `${name}  removed\n  The spec is gone, and with it the package.`;
  const groups = groupChanges(vendor.changes).map(
    ({ title, changes }) => `  ${bold(title)}\n${changes.map(changeText).join("\n")}`,
  );
  return [`${name}  ${bumpOf(vendor)}${since}`, ...groups].join("\n");
}

function changeText({ level, message, before, after, place }: Change): string {
  const indent = " ".repeat(6 + widest);
  const values = [
    ...(before === undefined ? [] : [`${indent}before  ${before}`]),
    ...(after === undefined ? [] : [`${indent}after   ${after}`]),
  ];
  const where = place ? [`${indent}${styled("dim", `${place.file}:${place.line}  ${place.pointer}`)}`] : [];
  return [`    ${mark(level)}  ${message}`, ...values, ...where].join("\n");
}

function mark(level: Level): string {
  return styled(colours[level], level.padEnd(widest));
}

function bold(text: string): string {
  return styled("bold", text);
}

function styled(format: "bold" | "dim" | (typeof colours)[Level], text: string): string {
  return styleText(format, text, { stream: process.stdout });
}
