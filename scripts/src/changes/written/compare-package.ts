import { join, posix } from "node:path";
import ts from "typescript";
import type { Change } from "../change.ts";
import { Compatibility } from "../types/compatibility.ts";
import type { PackageEntries } from "../types/program.ts";
import { createProgram } from "../types/program.ts";
import type { PackageDeclarations } from "./declarations.ts";

/** Two versions of a package that is written by hand. */
export interface WrittenPair {
  packageName: string;
  /** Where both are put in the compiler's view; on no disk. */
  folder: string;
  before: PackageDeclarations;
  after: PackageDeclarations;
  /** The modules that users import from. */
  modules: string[];
}

/**
 * The changes of every exported name. Nobody says of a type which way it goes, so a type must hold both ways: what was of
 * the old one must be of the new one, and the other way round. Functions and classes are used, so theirs must only do.
 */
export function compareWritten(pair: WrittenPair, packages: PackageEntries): Change[] {
  const program = createProgram(textsOf(pair), packages);
  const checker = program.getTypeChecker();
  const compatibility = new Compatibility(checker);
  return pair.modules.flatMap((module) => {
    const [before, after] = [exportsOf("before", module), exportsOf("after", module)];
    const gone = [...before.keys()]
      .filter((name) => !after.has(name))
      .map((name) => change("breaking", name, "is no longer exported"));
    const fresh = [...after.keys()]
      .filter((name) => !before.has(name))
      .map((name) => change("feature", name, "is exported"));
    const kept = [...before].flatMap(([name, symbol]) => {
      const counterpart = after.get(name);
      return counterpart === undefined || counterpart === symbol
        ? []
        : compareSymbols(name, symbol, counterpart);
    });
    return [...gone, ...fresh, ...kept];
  });

  function exportsOf(side: string, module: string): Map<string, ts.Symbol> {
    const source = program.getSourceFile(join(pair.folder, side, `${module}.ts`));
    const symbol = source && checker.getSymbolAtLocation(source);
    const exported = symbol ? checker.getExportsOfModule(symbol) : [];
    return new Map(
      exported.map((each) => [
        each.name,
        each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each,
      ]),
    );
  }

  function compareSymbols(name: string, before: ts.Symbol, after: ts.Symbol): Change[] {
    const verdicts: { holds: boolean; isSame: boolean }[] = [];
    if (before.flags & ts.SymbolFlags.Value) {
      const [old, current] = [checker.getTypeOfSymbol(before), checker.getTypeOfSymbol(after)];
      verdicts.push({
        holds: compatibility.provides(old, current),
        isSame: isSame(old, current),
      });
    }
    if (before.flags & ts.SymbolFlags.Type) {
      const [old, current] = [erased(before), erased(after)];
      const provides = compatibility.provides(old, current);
      const isUsed = (before.flags & ts.SymbolFlags.Class) !== 0;
      verdicts.push({
        holds: provides && (isUsed || compatibility.accepts(old, current)),
        isSame: isSame(old, current),
      });
    }
    if (verdicts.some(({ holds }) => !holds))
      return [change("breaking", name, "changed in a way that programs do not compile with")];
    return verdicts.every(({ isSame }) => isSame)
      ? []
      : [change("feature", name, "accepts or promises more")];
  }

  /** A parameter that may be left out makes no difference to assignability, and is one more that may be passed. */
  function isSame(before: ts.Type, after: ts.Type): boolean {
    const text = (type: ts.Type) => checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
    return text(before) === text(after) && compatibility.isSame(before, after);
  }

  /** A generic type with `any` in the place of its parameters. */
  function erased(symbol: ts.Symbol): ts.Type {
    const declared = checker.getDeclaredTypeOfSymbol(symbol);
    const parameters =
      symbol.declarations?.flatMap((node) =>
        ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node)
          ? [...(node.typeParameters ?? [])]
          : [],
      ) ?? [];
    if (parameters.length === 0) return declared;
    const side = symbol.declarations?.[0]?.getSourceFile().fileName.startsWith(join(pair.folder, "before"))
      ? "before"
      : "after";
    const probes = program.getSourceFile(join(pair.folder, `${side}-probes.ts`));
    const module = probes && checker.getSymbolAtLocation(probes);
    const probe = module && checker.tryGetMemberInModuleExports(`probe_${symbol.name}`, module);
    return probe ? checker.getDeclaredTypeOfSymbol(probe) : declared;
  }
}

function change(level: Change["level"], name: string, what: string): Change {
  return { level, side: "types", subject: name, message: `\`${name}\` ${what}.`, operations: [] };
}

/** A module that says the same in both versions, and so does all that it imports, is one module, with one identity. */
function textsOf({ folder, before, after }: WrittenPair): Map<string, string> {
  const texts = new Map<string, string>();
  const isShared = sharedModules(before, after);
  const brands = new Set<string>();
  const withBrands = (module: string, text: string) => {
    const up = "../".repeat(module.split("/").length);
    return text.replace(/^declare const (\w+): unique symbol;$/gm, (_, name: string) => {
      brands.add(name);
      return `import { ${name} } from "${up}brands.js";`;
    });
  };
  for (const [module, text] of after)
    texts.set(join(folder, "after", `${module}.ts`), withBrands(module, text));
  for (const [module, text] of before) {
    const up = "../".repeat(module.split("/").length);
    const shared = `export * from "${up}after/${module}.js";\n`;
    texts.set(
      join(folder, "before", `${module}.ts`),
      isShared.has(module) ? shared : withBrands(module, text),
    );
  }
  texts.set(join(folder, "brands.ts"), brandsModule(brands));
  texts.set(join(folder, "before-probes.ts"), probesOf("before", before));
  texts.set(join(folder, "after-probes.ts"), probesOf("after", after));
  return texts;
}

/** Symbols that only keep types apart: each is another one in each version, and means the same. */
function brandsModule(names: ReadonlySet<string>): string {
  return `${[...names].map((name) => `export declare const ${name}: unique symbol;`).join("\n")}\nexport {};\n`;
}

function sharedModules(before: PackageDeclarations, after: PackageDeclarations): Set<string> {
  const shared = new Set([...before.keys()].filter((module) => before.get(module) === after.get(module)));
  for (let size = -1; size !== shared.size; ) {
    size = shared.size;
    for (const module of shared)
      if (importsOf(module, before.get(module) ?? "").some((each) => !shared.has(each)))
        shared.delete(module);
  }
  return shared;
}

function importsOf(module: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import\() ?"(\.[^"]+)\.js"/g)].map(([, path = ""]) =>
    posix.join(posix.dirname(module), path),
  );
}

/** Every generic type once, with `any` for its parameters. */
function probesOf(side: string, declarations: PackageDeclarations): string {
  const lines: string[] = [];
  const seen = new Set<string>();
  for (const [module, text] of declarations) {
    const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest);
    for (const node of source.statements) {
      if (
        !ts.isInterfaceDeclaration(node) &&
        !ts.isTypeAliasDeclaration(node) &&
        !ts.isClassDeclaration(node)
      )
        continue;
      const name = node.name?.text ?? "";
      const count = node.typeParameters?.length ?? 0;
      if (count === 0 || seen.has(name)) continue;
      seen.add(name);
      const any = Array.from({ length: count }, () => "any").join(", ");
      lines.push(`export type probe_${name} = import("./${side}/${module}.js").${name}<${any}>;`);
    }
  }
  return `${lines.join("\n")}\nexport {};\n`;
}
