import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What each vendor was regenerated from, the last time that all went well: slug → digest. */
export type Stamps = Record<string, string>;

const stampsFile = ".turbo/regenerate.json"; // beside turbo's own notes, which are of this machine only as well

export async function readStamps(root: string): Promise<Stamps> {
  const text = await readFile(join(root, stampsFile), "utf8").catch(() => "{}");
  return JSON.parse(text) as Stamps; // written below
}

export async function writeStamps(root: string, stamps: Stamps): Promise<void> {
  const path = join(root, stampsFile);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(stamps, null, 2)}\n`);
}

/** Reads what the packages of vendors are made from, and nothing else. */
export class Digests {
  readonly #root: string;
  #shared: Promise<string> | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  async of(slug: string): Promise<string> {
    this.#shared ??= digest(this.#root, [
      "scripts/src",
      "packages/client-runtime/src",
      "packages/shared-types/src",
    ]);
    return hash([await this.#shared, await digest(this.#root, [`specs/${slug}`, `packages/${slug}`])]);
  }
}

/** What tools leave behind. */
const ignored = new Set(["node_modules", "dist", ".turbo", ".test-results"]);

async function digest(root: string, folders: string[]): Promise<string> {
  const files = (await Promise.all(folders.map((folder) => list(root, folder)))).flat().sort();
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(root, file), "utf8")]),
  );
  return hash(texts.flat());
}

async function list(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const below = entries
    .filter(({ name }) => !ignored.has(name))
    .map(async (entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? await list(root, path) : [path];
    });
  return (await Promise.all(below)).flat();
}

function hash(parts: string[]): string {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part).update("\0");
  return sum.digest("hex");
}
