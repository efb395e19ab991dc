import { basename, resolve } from "node:path";
import { builtEntry } from "../src/built-entry.ts";
import { loadSpec } from "../src/load/load-spec.ts";
import { buildVendor } from "../src/model/build-vendor.ts";
import type { Vendor } from "../src/model/vendor.ts";
import type { OpenApiDocument } from "../src/openapi.ts";

/** A vendor as the tests that all vendors share see it. */
export interface VendorUnderTest {
  /** The package's folder. */
  folder: string;
  document: OpenApiDocument;
  vendor: Vendor;
  /** What the built package exports. */
  module: Record<string, unknown>;
}

let loaded: Promise<VendorUnderTest> | undefined;

/** The vendor whose package the tests run in; the folder names it, so there is no list of vendors. */
export function loadVendorUnderTest(): Promise<VendorUnderTest> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<VendorUnderTest> {
  const folder = process.cwd();
  const source = await loadSpec(resolve(folder, "../../specs"), basename(folder));
  const module: Record<string, unknown> = await import(builtEntry(folder));
  return { folder, document: source.document, vendor: buildVendor(source), module };
}
