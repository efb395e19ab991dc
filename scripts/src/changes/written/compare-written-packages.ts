import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { originMark } from "../../emit/source-file.ts";
import type { Change, VendorChanges } from "../change.ts";
import type { Git } from "../git.ts";
import { sharedPackages } from "../types/program.ts";
import { compareWritten } from "./compare-package.ts";
import { declarationsOfPackage } from "./declarations.ts";

/** The packages that people write and that are published, by folder; those of vendors are none. */
export async function listWritten(root: string, vendors: readonly string[]): Promise<string[]> {
  const folders = (await readdir(join(root, "packages"), { withFileTypes: true })).filter(
    (entry) => entry.isDirectory() && !vendors.includes(entry.name),
  );
  const written: string[] = [];
  for (const { name } of folders) {
    const manifest = await readFile(join(root, "packages", name, "package.json"), "utf8").catch(
      () => undefined,
    );
    if (manifest !== undefined && !manifest.includes(originMark) && !/"private":\s*true/.test(manifest))
      written.push(name);
  }
  return written.sort();
}

/** What changed in a package that is written by hand, judged by the declarations that it publishes. */
export async function compareWrittenPackage(
  root: string,
  git: Git,
  folder: string,
  ref: string,
): Promise<VendorChanges | undefined> {
  const path = `packages/${folder}`;
  if (!(await git.differs(ref, [`${path}/src`]))) return undefined;
  const copy = await mkdtemp(join(tmpdir(), "guestlist-written-"));
  try {
    await git.extract(ref, ["packages/shared-types", "packages/client-runtime", path], copy);
    const manifest = JSON.parse(await readFile(join(root, path, "package.json"), "utf8")) as { name: string }; // ours
    const [former, current] = [sharedPackages(copy), sharedPackages(root)];
    const modules = Object.entries(current)
      .filter(([name]) => name === manifest.name || name.startsWith(`${manifest.name}/`))
      .map(([, entry]) => entry.slice(join(root, path, "src").length + 1).replace(/\.ts$/, ""));
    const pair = {
      packageName: manifest.name,
      folder: join(root, ".changes", folder),
      before: declarationsOfPackage(join(copy, path), former),
      after: declarationsOfPackage(join(root, path), current),
      modules,
    };
    const changes = compareWritten(pair, current);
    const code: Change = {
      level: "fix",
      side: "wire",
      subject: manifest.name,
      message: "The code changed.",
      operations: [],
    };
    return {
      slug: folder,
      packageName: manifest.name,
      kind: "changed",
      since: ref,
      changes: changes.length > 0 ? changes : [code],
    };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
