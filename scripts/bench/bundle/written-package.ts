import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { emitPackage } from "../../src/emit/package.ts";
import type { Vendor } from "../../src/model/vendor.ts";

/** Writes the package of a vendor to a folder of its own for as long as it is used. */
export async function withWrittenPackage<Result>(
  vendor: Vendor,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "guestlist-bundle-"));
  try {
    for (const { path, text } of emitPackage(vendor, "0.0.0")) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
