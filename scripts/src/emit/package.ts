import type { Vendor } from "../model/vendor.ts";
import { emitClient } from "./client.ts";
import { emitConfiguration } from "./configuration.ts";
import { emitIndex } from "./index-module.ts";
import { emitManifest } from "./manifest.ts";
import { emitMsw } from "./msw.ts";
import { emitMockData } from "./msw-data.ts";
import { emitOpenapiFetch } from "./openapi-fetch.ts";
import { emitOperations } from "./operations.ts";
import { emitReadme } from "./readme.ts";
import { SchemaEmitter } from "./schema.ts";
import type { EmittedFile } from "./source-file.ts";
import { emitTypes } from "./types.ts";
import { emitWire } from "./wire.ts";

/**
 * Every generated file of a vendor's package, for the version that changesets has given it. The scenario is the text of
 * `test/scenario.ts`, which the README shows.
 */
export function emitPackage(vendor: Vendor, version: string, scenario?: string): EmittedFile[] {
  const schemas = new SchemaEmitter(vendor.types);
  return [
    emitManifest(vendor, version),
    emitReadme(vendor, scenario),
    ...emitConfiguration(vendor),
    emitIndex(vendor),
    emitClient(vendor, schemas),
    emitOperations(vendor),
    emitTypes(vendor, schemas),
    emitWire(vendor),
    emitOpenapiFetch(vendor, schemas),
    emitMsw(vendor),
    emitMockData(vendor),
  ];
}
