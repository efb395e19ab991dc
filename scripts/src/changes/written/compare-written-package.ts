import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Change, VendorChanges } from "../change.ts";
import type { Git } from "../git.ts";
import { sharedPackages } from "../types/program.ts";
import { compareWritten } from "./compare-package.ts";
import { declarationsOfPackage } from "./declarations.ts";

/** What changed in a package that is written by hand, judged by the declarations that it publishes. */
export async function compareWrittenPackage(
  root: string,
  git: Git,
  folder: string,
  ref: string,
): Promise<VendorChanges> {
  const path = `packages/${folder}`;
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
