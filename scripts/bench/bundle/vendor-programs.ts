import { join } from "node:path";
import { exampleOperation, exampleRequest } from "../../src/emit/example.ts";
import { printValue } from "../../src/emit/print-value.ts";
import type { Vendor } from "../../src/model/vendor.ts";
import { exampleOptions } from "../../src/trial-call.ts";

/** A program that creates a vendor's client and makes the call of its README. */
export function clientProgram(vendor: Vendor, folder: string): string {
  const { id, request } = exampleOf(vendor);
  const create = `create${vendor.pascalName}Client`;
  return `${importing([create], folder)}const client = ${create}(${options(vendor)});\nawait client.${id}(${request});\n`;
}

/** The same with the operation as a function, so that the others are not in the bundle. */
export function functionProgram(vendor: Vendor, folder: string): string {
  const { id, request } = exampleOf(vendor);
  const create = `create${vendor.pascalName}Transport`;
  return `${importing([create, id], folder)}await ${id}(${create}(${options(vendor)}), ${request});\n`;
}

function exampleOf(vendor: Vendor): { id: string; request: string } {
  const operation = exampleOperation(vendor);
  if (!operation) throw new Error(`specs/${vendor.slug} describes no operation`);
  return { id: operation.id, request: printValue(exampleRequest(operation) ?? {}) };
}

function importing(names: string[], folder: string): string {
  return `import { ${names.join(", ")} } from ${JSON.stringify(join(folder, "src/index.ts"))};\n`;
}

function options(vendor: Vendor): string {
  return printValue(exampleOptions(vendor));
}
