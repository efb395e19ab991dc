import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { applyPlan, planGeneration } from "../../src/generate.ts";
import type { OpenApiDocument } from "../../src/openapi.ts";

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository with specs and a folder for packages, which is gone when the test is over. */
export class Repository {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  static async create(specs: Record<string, OpenApiDocument>): Promise<Repository> {
    const repository = new Repository(await temporaryFolder());
    await mkdir(join(repository.root, "packages"));
    for (const [slug, document] of Object.entries(specs)) await repository.writeSpec(slug, document);
    return repository;
  }

  path(path: string): string {
    return join(this.root, path);
  }

  /** JSON is YAML as well. */
  async writeSpec(slug: string, document: OpenApiDocument): Promise<void> {
    await this.write(`specs/${slug}/openapi.yaml`, JSON.stringify(document, null, 2));
  }

  async write(path: string, text: string): Promise<void> {
    await mkdir(dirname(this.path(path)), { recursive: true });
    await writeFile(this.path(path), text);
  }

  async read(path: string): Promise<string> {
    return await readFile(this.path(path), "utf8");
  }

  async remove(path: string): Promise<void> {
    await rm(this.path(path), { recursive: true });
  }

  /** Plans and applies; resolves to the changes as `kind packages/<slug>/<path>`. */
  async generate(...slugs: string[]): Promise<string[]> {
    const plan = await planGeneration(this, slugs);
    await applyPlan(this, plan);
    const changes = plan.vendors.flatMap(({ slug, changes }) =>
      changes.map(({ kind, path }) => `${kind} packages/${slug}/${path}`),
    );
    return [...changes, ...plan.orphans.map((slug) => `orphan packages/${slug}`)];
  }

  /** Everything in a folder: path → text, and folders, which end in a slash, → nothing. */
  async snapshot(folder = "packages"): Promise<Record<string, string>> {
    const entries = await this.#list(folder);
    return Object.fromEntries(
      await Promise.all(
        entries.map(async (path) => [path, path.endsWith("/") ? "" : await this.read(path)] as const),
      ),
    );
  }

  /** What changes when a file is written, even with the text it has: path → inode and time of change. */
  async stamps(folder = "packages"): Promise<Record<string, string>> {
    const files = (await this.#list(folder)).filter((path) => !path.endsWith("/"));
    const stamp = async (path: string) => {
      const { ino, mtimeNs } = await stat(this.path(path), { bigint: true });
      return [path, `${ino} ${mtimeNs}`] as const;
    };
    return Object.fromEntries(await Promise.all(files.map(stamp)));
  }

  async #list(folder: string): Promise<string[]> {
    const entries = await readdir(this.path(folder), { withFileTypes: true, recursive: true });
    const paths = entries.map((entry) => {
      const path = join(entry.parentPath, entry.name).slice(this.root.length + 1);
      return entry.isDirectory() ? `${path}/` : path;
    });
    return paths.sort();
  }
}
