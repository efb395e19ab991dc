import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { originMark } from "../../../src/emit/source-file.ts";
import { cloneRepository } from "../../support/clone.ts";
import { gitIdentity } from "../../support/git-identity.ts";
import type { Outcome } from "../../support/run.ts";
import { mustRun, run } from "../../support/run.ts";

/** A clone of this repository with a history of its own and other vendors, as a maintainer has it. */
export class MaintainedRepository {
  readonly root: string;
  readonly remove: () => Promise<void>;

  private constructor({ root, remove }: { root: string; remove: () => Promise<void> }) {
    this.root = root;
    this.remove = remove;
  }

  /** Has no vendors and no changesets at first. */
  static async create(): Promise<MaintainedRepository> {
    const repository = new MaintainedRepository(await cloneRepository());
    try {
      await repository.#removeVendors();
      for (const file of await readdir(repository.path(".changeset")))
        if (file.endsWith(".md")) await rm(repository.path(`.changeset/${file}`));
      await repository.pnpm("install", "--no-frozen-lockfile", "--prefer-offline", "--ignore-scripts");
      await repository.git("init", "--quiet", "--initial-branch=main");
      await repository.commit("The packages that vendors share");
    } catch (error) {
      await repository.remove();
      throw error;
    }
    return repository;
  }

  path(path: string): string {
    return join(this.root, path);
  }

  async read(path: string): Promise<string> {
    return await readFile(this.path(path), "utf8");
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(this.path(path)), { recursive: true });
    await writeFile(this.path(path), text);
  }

  /** Replaces a text that must be there. */
  async edit(path: string, from: string, to: string): Promise<void> {
    const text = await this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not contain ${JSON.stringify(from)}`);
    await this.write(path, text.replace(from, to));
  }

  /** Runs a command of this project, whatever comes of it. */
  async command(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
    const options = { cwd: this.root, env: { ...this.#env, ...env } };
    return await run(process.execPath, ["scripts/src/cli.ts", ...args], options);
  }

  /** Runs a command of this project that must succeed; resolves to what it prints. */
  async mustCommand(...args: string[]): Promise<string> {
    const options = { cwd: this.root, env: this.#env };
    return await mustRun(process.execPath, ["scripts/src/cli.ts", ...args], options);
  }

  /** Runs a command and interrupts it as Ctrl-C does, with all that it has started, once it has printed a text. */
  async interrupt(args: string[], text: string): Promise<{ exitCode: number | null; output: string }> {
    const child = spawn(process.execPath, ["scripts/src/cli.ts", ...args], {
      cwd: this.root,
      env: { ...process.env, ...this.#env },
      detached: true, // a group of its own, as a terminal makes one
    });
    let output = "";
    let isInterrupted = false;
    const note = (chunk: Buffer) => {
      output += chunk.toString();
      if (isInterrupted || !output.includes(text) || child.pid === undefined) return;
      isInterrupted = true;
      process.kill(-child.pid, "SIGINT");
    };
    child.stdout.on("data", note);
    child.stderr.on("data", note);
    const [exitCode] = (await once(child, "close")) as [number | null]; // what Node documents
    return { exitCode, output };
  }

  async pnpm(...args: string[]): Promise<string> {
    return await mustRun("pnpm", args, { cwd: this.root, env: this.#env });
  }

  async git(...args: string[]): Promise<string> {
    return (await mustRun("git", args, { cwd: this.root, env: gitIdentity })).trim();
  }

  async commit(message: string): Promise<void> {
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--allow-empty", "--message", message);
  }

  /** Everything that git knows to differ from the last commit, with the texts. */
  async differences(): Promise<string> {
    await this.git("add", "--all", "--intent-to-add");
    return await this.git("diff", "HEAD");
  }

  /** As it was committed last, with nothing known of former runs; what is installed and built stays. */
  async reset(): Promise<void> {
    await this.git("reset", "--quiet", "--hard");
    await this.git("clean", "--quiet", "-d", "--force");
    for (const path of [".turbo/runs", ".turbo/regenerate.json"])
      await rm(this.path(path), { recursive: true, force: true });
  }

  /** The tasks that turbo was asked for the last time, as `package#task`; none if it was not. */
  async lastTasks(): Promise<string[]> {
    const [file] = await readdir(this.path(".turbo/runs")).catch(() => []);
    if (file === undefined) return [];
    const { tasks } = JSON.parse(await this.read(`.turbo/runs/${file}`)) as {
      tasks: { taskId: string; command: string }[];
    }; // turbo's run summary
    return tasks.filter(({ command }) => command !== "<NONEXISTENT>").map(({ taskId }) => taskId);
  }

  get #env(): Record<string, string> {
    const path = `${this.path("node_modules/.bin")}:${process.env["PATH"] ?? ""}`;
    return { ...gitIdentity, PATH: path, TURBO_CACHE_DIR: this.path(".turbo/cache") };
  }

  async #removeVendors(): Promise<void> {
    await rm(this.path("specs"), { recursive: true });
    await mkdir(this.path("specs"));
    for (const folder of await readdir(this.path("packages"))) {
      if ((await this.read(`packages/${folder}/package.json`)).includes(originMark))
        await rm(this.path(`packages/${folder}`), { recursive: true });
    }
  }
}
