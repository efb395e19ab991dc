import { cp, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { leftovers } from "../write/leftovers.ts";

/** A copy of files and folders, to put them back as they were. What tools leave in a package is not part of it. */
export class Backup {
  readonly #root: string;
  readonly #copy: string;
  readonly #paths: string[];

  private constructor(root: string, copy: string, paths: string[]) {
    this.#root = root;
    this.#copy = copy;
    this.#paths = paths;
  }

  static async of(root: string, paths: string[]): Promise<Backup> {
    const backup = new Backup(root, await mkdtemp(join(tmpdir(), "guestlist-backup-")), paths);
    for (const path of paths) {
      if (await exists(join(root, path))) await copyTree(join(root, path), join(backup.#copy, path));
    }
    return backup;
  }

  async restore(): Promise<void> {
    for (const path of this.#paths) {
      const [present, saved] = [join(this.#root, path), join(this.#copy, path)];
      if (!(await exists(saved))) {
        await rm(present, { recursive: true, force: true });
        continue;
      }
      await removeKept(present);
      await copyTree(saved, present);
    }
  }

  async discard(): Promise<void> {
    await rm(this.#copy, { recursive: true, force: true });
  }
}

function copyTree(from: string, to: string): Promise<void> {
  return cp(from, to, { recursive: true, filter: (path) => !leftovers.has(basename(path)) });
}

async function removeKept(path: string): Promise<void> {
  if (!(await exists(path))) return;
  if (!(await stat(path)).isDirectory()) return;
  for (const name of await readdir(path))
    if (!leftovers.has(name)) await rm(join(path, name), { recursive: true, force: true });
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
