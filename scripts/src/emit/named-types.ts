import type { Vendor } from "../model/vendor.ts";

/** The vendor's own types that a piece of code names: what its module has to import. */
export function namedTypes(code: string, vendor: Vendor): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"/g, "");
  const words = new Set(bare.match(/[A-Za-z_$][\w$]*/g));
  const operationTypes = vendor.operations.flatMap(({ pascalId }) => [
    `${pascalId}Parameters`,
    `${pascalId}Body`,
  ]);
  const types = new Set([...operationTypes, ...vendor.types.map(({ name }) => name)]);
  return [...types].filter((name) => words.has(name)).sort();
}
