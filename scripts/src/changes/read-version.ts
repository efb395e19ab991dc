import { join } from "node:path";
import { emitPackage } from "../emit/package.ts";
import { bundle } from "../load/bundle.ts";
import { loadSpec } from "../load/load-spec.ts";
import { SpecFiles } from "../load/spec-files.ts";
import { buildVendor } from "../model/build-vendor.ts";
import { readPackageFiles } from "../write/package-files.ts";
import type { VendorVersion } from "./compare-vendor.ts";

/**
 * A vendor's package as its spec makes it now.
 *
 * @throws {SpecError} when the spec is invalid.
 */
export async function readCurrent(root: string, slug: string): Promise<VendorVersion> {
  const source = await loadSpec(join(root, "specs"), slug);
  const vendor = buildVendor(source);
  const files = emitPackage(vendor, "0.0.0").map(({ path, text }) => [path, text] as const);
  return { document: source.document, vendor, files: new Map(files) };
}

/**
 * A vendor's package as it was, from a copy of the repository at that time: its spec, which today's rules need not like,
 * and the files that were generated from it then.
 */
export async function readFormer(root: string, slug: string): Promise<VendorVersion> {
  const files = new SpecFiles(join(root, "specs"), slug);
  const document = await bundle(await files.readAll(), files);
  const vendor = buildVendor({ slug, entry: files.relative(files.entry), document });
  const committed = await readPackageFiles(join(root, "packages", slug));
  if (committed.has("src/types.ts")) return { document, vendor, files: committed };
  const emitted = emitPackage(vendor, "0.0.0").map(({ path, text }) => [path, text] as const);
  return { document, vendor, files: new Map(emitted) };
}
