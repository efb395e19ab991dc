import type { Vendor } from "../model/vendor.ts";

/** A file of a package: its path below the package's folder, and its text. */
export interface EmittedFile {
  path: string;
  text: string;
}

/** What tells a generated file from a written one. */
export const originMark = "by 'pnpm generate'. Do not edit.";

/** The first line of every generated file: where it comes from. */
export function originNotice(vendor: Vendor): string {
  return `Generated from ${vendor.specFile} ${originMark}`;
}

/** A generated module: the notice, the imports, then the rest, blocks apart by a blank line. */
export function sourceFile(vendor: Vendor, path: string, imports: string[], blocks: string[]): EmittedFile {
  const header = `// ${originNotice(vendor)}\n`;
  const parts = imports.length === 0 ? [header, ...blocks] : [header + imports.join(""), ...blocks];
  return { path, text: parts.join("\n") };
}

/** One import declaration, on one line where that fits. */
export function importLine(
  keyword: "import" | "import type" | "export" | "export type",
  names: string[],
  from: string,
): string {
  if (names.length === 0) return "";
  const line = `${keyword} { ${names.join(", ")} } from "${from}";\n`;
  if (line.length <= 111) return line;
  return `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}
