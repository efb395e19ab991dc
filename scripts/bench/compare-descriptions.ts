import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Level } from "../src/changes/change.ts";
import type { VendorVersion } from "../src/changes/compare-vendor.ts";
import { compareVersions } from "../src/changes/compare-versions.ts";
import { emitPackage } from "../src/emit/package.ts";
import { buildVendor } from "../src/model/build-vendor.ts";
import { camelCase } from "../src/model/naming.ts";
import type { OpenApiDocument } from "../src/openapi.ts";
import { httpMethods } from "../src/openapi.ts";

/** What this script writes: what a comparison found, and what it took. */
export interface ComparisonCost {
  operations: number;
  changes: Partial<Record<Level, number>>;
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
}

const [former = "", current = ""] = process.argv.slice(2);
const before = readVersion(former);
const after = readVersion(current);
const root = resolve(import.meta.dirname, "../..");
tell("comparing");
const changes = compareVersions([{ slug: "github", before, after }], root).get("github") ?? [];
const counts: Partial<Record<Level, number>> = {};
for (const { level } of changes) counts[level] = (counts[level] ?? 0) + 1;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cost: ComparisonCost = {
  operations: after.vendor.operations.length,
  changes: counts,
  seconds: performance.now() / 1000,
  cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
  megabytes: Math.round(maxRSS / 1000),
};
console.log(JSON.stringify(cost));

function readVersion(file: string): VendorVersion {
  tell(`reading ${file}`);
  const document = toOpenApi31(readFileSync(file, "utf8"));
  const vendor = buildVendor({ slug: "github", entry: "specs/github/openapi.yaml", document });
  tell("emitting");
  const files = new Map(emitPackage(vendor, "1.0.0").map(({ path, text }) => [path, text]));
  return { document, vendor, files };
}

/** The description is of OpenAPI 3.0, and its operations are named like `repos/get`. */
function toOpenApi31(text: string): OpenApiDocument {
  const document = JSON.parse(text, (_, value: unknown) => withNull(value)) as OpenApiDocument; // published as one
  for (const item of Object.values(document.paths ?? {})) {
    for (const method of httpMethods) {
      const operation = item[method];
      if (operation?.operationId) operation.operationId = camelCase(operation.operationId);
    }
  }
  return document;
}

/** A schema that may be null, as OpenAPI 3.1 has it. */
function withNull(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("nullable" in value)) return value;
  const { nullable, ...schema } = value as { nullable: unknown; type?: unknown; enum?: unknown[] }; // of OpenAPI 3.0
  if (nullable !== true || typeof schema.type !== "string") return schema;
  const listed = schema.enum && !schema.enum.includes(null) ? { enum: [...schema.enum, null] } : {};
  return { ...schema, type: [schema.type, "null"], ...listed };
}

function tell(message: string): void {
  process.stderr.write(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${message}\n`);
}
