import { styleText } from "node:util";

/** Bold on a terminal, plain elsewhere and where NO_COLOR is set. */
export function emphasise(text: string): string {
  return styleText("bold", text, { stream: process.stdout });
}

export function dim(text: string): string {
  return styleText("dim", text, { stream: process.stdout });
}

export function printError(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** "1 file", "3 files" */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Rows as columns that line up, the last one ragged. */
export function columns(rows: string[][]): string {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, index) => Math.max(cell.length, widest[index] ?? 0)),
    [],
  );
  const line = (row: string[]) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ");
  return rows.map((row) => line(row).trimEnd()).join("\n");
}

/** Shows a person what is being done; where nobody watches, nothing. */
export function progress(message: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${dim(message)}\n`);
}
