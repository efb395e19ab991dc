import type { EmittedFile } from "../emit/source-file.ts";

/** How a package's folder differs from what the generator emits for it. */
export interface FileChange {
  /** Path below the package's folder. */
  path: string;
  kind: "missing" | "different" | "extra";
  /** What the file should hold; nothing for an extra file. */
  text?: string;
}

/** The changes that turn the present files into the emitted ones, by path. */
export function compareFiles(
  present: ReadonlyMap<string, string>,
  emitted: readonly EmittedFile[],
): FileChange[] {
  const wanted = new Map(emitted.map(({ path, text }) => [path, text]));
  const changes: FileChange[] = [];
  for (const [path, text] of wanted) {
    const current = present.get(path);
    if (current !== text) changes.push({ path, kind: current === undefined ? "missing" : "different", text });
  }
  for (const path of present.keys()) {
    if (!wanted.has(path)) changes.push({ path, kind: "extra" });
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}
