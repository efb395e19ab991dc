import type { Vendor } from "../model/vendor.ts";
import type { OpenApiDocument } from "../openapi.ts";
import { proveCompatible, reconcile } from "./reconcile.ts";
import type { Judge } from "./types/judge.ts";
import { compareClient } from "./walk/client.ts";
import { compareDocumentation } from "./walk/documentation.ts";
import { compareExports } from "./walk/exports.ts";
import { compareFiles } from "./walk/files.ts";
import { compareNamedTypes } from "./walk/named-types.ts";
import { compareOperations } from "./walk/operations.ts";
import type { FoundChange } from "./walk/recorder.ts";
import { Recorder } from "./walk/recorder.ts";
import { SchemaComparison } from "./walk/schema.ts";
import { compareSecurity } from "./walk/security.ts";

/** A vendor's package at one time: the spec, what was made of it, and the files of the package. */
export interface VendorVersion {
  document: OpenApiDocument;
  vendor: Vendor;
  files: ReadonlyMap<string, string>;
}

export interface VersionPair {
  slug: string;
  before: VendorVersion;
  after: VendorVersion;
}

/** Every difference between two versions of a package. */
export function compareVendor({ before, after }: VersionPair, judge: Judge): FoundChange[] {
  const recorder = new Recorder(judge);
  const vendors = { before, after };
  const named = { before: schemasOf(before.vendor), after: schemasOf(after.vendor) };
  const comparison = new SchemaComparison(recorder, named);
  compareSecurity(vendors, recorder);
  compareClient(vendors, comparison);
  compareOperations(vendors, comparison, judge);
  compareNamedTypes(vendors, comparison);
  reconcile(vendors, judge, recorder);
  compareExports(
    vendors,
    { before: entryPoints(before.files), after: entryPoints(after.files) },
    judge,
    recorder,
  );
  compareDocumentation(vendors, recorder);
  compareFiles(before.files, after.files, recorder);
  proveCompatible(vendors, judge, recorder);
  return recorder.changes;
}

function schemasOf({ types }: Vendor): Map<string, Vendor["types"][number]["schema"]> {
  return new Map(types.map(({ name, schema }) => [name, schema]));
}

/** The subpaths of a package, each with the module that it leads to. */
function entryPoints(files: ReadonlyMap<string, string>): Map<string, string> {
  const manifest = JSON.parse(files.get("package.json") ?? "{}") as {
    exports?: Record<string, string | { types?: string }>;
  }; // the form that npm defines
  const entries = new Map<string, string>();
  for (const [subpath, target] of Object.entries(manifest.exports ?? {})) {
    const types = typeof target === "string" ? target : (target.types ?? "");
    const module = /^\.\/dist\/(.+)\.d\.ts$/.exec(types)?.[1];
    if (module !== undefined) entries.set(subpath, module);
  }
  return entries;
}
