import { mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** A file to write, or to remove when it has no text. */
export interface FileWrite {
  path: string;
  text?: string;
}

/**
 * Writes and removes files, all of them or none: every text is first written beside its target, then moved into place,
 * and when anything fails the files are put back as they were.
 */
export async function applyChanges(writes: readonly FileWrite[]): Promise<void> {
  const staged: { temporary: string; path: string }[] = [];
  const before = new Map<string, string | undefined>();
  const madeFolders: string[] = [];
  try {
    for (const { path, text } of writes) {
      before.set(path, await readIfPresent(path));
      if (text === undefined) continue;
      const temporary = `${path}.writing`;
      const made = await mkdir(dirname(path), { recursive: true });
      if (made !== undefined) madeFolders.push(made);
      staged.push({ temporary, path });
      await writeFile(temporary, text);
    }
    for (const { temporary, path } of staged) await rename(temporary, path);
    for (const { path, text } of writes) if (text === undefined) await rm(path, { force: true });
  } catch (error) {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
    for (const [path, text] of before)
      await (text === undefined ? rm(path, { force: true }) : writeFile(path, text));
    for (const folder of madeFolders) await rm(folder, { recursive: true });
    throw error;
  }
  for (const { path, text } of writes) if (text === undefined) await removeIfEmpty(dirname(path));
}

/** The text of a file, if there is one. */
export async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Removes a folder that holds nothing any more, and then the one around it likewise. */
async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch {
    return; // It still holds something.
  }
  await removeIfEmpty(dirname(folder));
}
