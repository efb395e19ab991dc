import type { Vendor } from "../model/vendor.ts";

/** Comments, texts, and names of members, which may be those of types. */
const notTypes = /\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|[\p{ID_Start}_$][\p{ID_Continue}$]*\??:/gu;

/** The vendor's own types that a piece of code names: what its module has to import. */
export function namedTypes(code: string, vendor: Vendor): string[] {
  const bare = code.replace(notTypes, "");
  const words = new Set(bare.match(/[\p{ID_Start}_$][\p{ID_Continue}$]*/gu));
  const operationTypes = vendor.operations.flatMap(({ pascalId }) => [
    `${pascalId}Parameters`,
    `${pascalId}Body`,
  ]);
  const types = new Set([...operationTypes, ...vendor.types.map(({ name }) => name)]);
  return [...types].filter((name) => words.has(name)).sort();
}
