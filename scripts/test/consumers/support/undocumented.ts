import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";

/** What a package exports, by the subpath it is imported from: the declarations that its manifest names. */
export async function declarationsOf(packageFolder: string): Promise<Map<string, string>> {
  const manifest = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8")) as Manifest;
  const declarations = new Map<string, string>();
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    if (typeof target !== "string" && target.types)
      declarations.set(subpath, join(packageFolder, target.types));
  }
  return declarations;
}

interface Manifest {
  exports: Record<string, string | { types?: string }>;
}

/** The exported names without a doc comment, as `subpath name`. */
export async function undocumentedExports(packageFolder: string): Promise<string[]> {
  const declarations = await declarationsOf(packageFolder);
  const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, noLib: true, types: [] };
  const program = ts.createProgram([...declarations.values()], options);
  const checker = program.getTypeChecker();
  return [...declarations].flatMap(([subpath, path]) => {
    const source = program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${path} is no module`);
    return checker
      .getExportsOfModule(module)
      .filter((symbol) => documentation(symbol, checker) === "")
      .map(({ name }) => `${subpath} ${name}`);
  });
}

function documentation(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return ts.displayPartsToString(declared.getDocumentationComment(checker));
}
