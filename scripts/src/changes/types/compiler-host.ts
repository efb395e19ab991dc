import { dirname } from "node:path";
import ts from "typescript";

/** The strictest options that a user may have: what compiles with them compiles with all. */
export const strictest: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
};

const libraryFolder = dirname(ts.getDefaultLibFilePath({}));
const library = new Map<string, ts.SourceFile | undefined>();

/**
 * A host that parses the compiler's own library once in a process: in a small program that is most of the work. Other files
 * are read anew for each program, as they may have changed.
 */
export function createHost(settings: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(settings);
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone; // comments are compared elsewhere
  const { getSourceFile } = host;
  host.getSourceFile = (name, target) => {
    if (dirname(name) !== libraryFolder) return getSourceFile(name, target);
    if (!library.has(name)) library.set(name, getSourceFile(name, target));
    return library.get(name);
  };
  return host;
}
