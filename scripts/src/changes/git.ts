import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { readProgram } from "../run-program.ts";

/** Reads from the repository's history; nothing here writes to it. */
export class Git {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  async exists(ref: string): Promise<boolean> {
    return (await this.#try("rev-parse", "--verify", "--quiet", `${ref}^{commit}`)) !== undefined;
  }

  /** The newest release of a package that the checked-out commit contains. */
  async lastRelease(packageName: string): Promise<string | undefined> {
    const tags = await this.#try(
      "tag",
      "--list",
      `${packageName}@*`,
      "--merged",
      "HEAD",
      "--sort=-version:refname",
    );
    return tags?.split("\n")[0] || undefined;
  }

  /** Where the checked-out branch left the main one. */
  async mergeBase(): Promise<string | undefined> {
    for (const main of ["origin/main", "main"]) {
      const commit = await this.#try("merge-base", "HEAD", main);
      if (commit) return commit;
    }
    return this.#try("rev-parse", "--verify", "--quiet", "HEAD");
  }

  /** The names in a folder at a ref. */
  async list(ref: string, folder: string): Promise<string[]> {
    const output = await this.#try("ls-tree", "--name-only", ref, "--", `${folder}/`);
    return (output ?? "").split("\n").flatMap((path) => path.split("/").at(-1) || []);
  }

  /** Whether the working tree differs from a ref below some paths, files that are not committed included. */
  async differs(ref: string, paths: string[]): Promise<boolean> {
    return (await this.differing(ref, paths)).length > 0;
  }

  /** The files in which the working tree differs from a ref below some paths, those that are not committed included. */
  async differing(ref: string, paths: string[]): Promise<string[]> {
    const changed = await this.#run("diff", "--name-only", ref, "--", ...paths);
    const fresh = await this.#run("ls-files", "--others", "--exclude-standard", "--", ...paths);
    return `${changed}\n${fresh}`.split("\n").filter((path) => path !== "");
  }

  /** Puts a copy of some paths at a ref into a folder. Paths that are not there at the ref are left out. */
  async extract(ref: string, paths: string[], folder: string): Promise<void> {
    await mkdir(folder, { recursive: true });
    const present: string[] = [];
    for (const path of paths)
      if (await this.#try("rev-parse", "--verify", "--quiet", `${ref}:${path}`)) present.push(path);
    if (present.length === 0) return;
    const archive = join(folder, "archive.tar");
    await this.#run("archive", "--format=tar", `--output=${archive}`, ref, "--", ...present);
    await readProgram(this.root, "tar", ["-x", "-f", archive, "-C", folder]);
    await rm(archive);
  }

  async #run(...args: string[]): Promise<string> {
    return (await readProgram(this.root, "git", args)).trim();
  }

  async #try(...args: string[]): Promise<string | undefined> {
    return await this.#run(...args).catch(() => undefined);
  }
}
