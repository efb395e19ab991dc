import { join } from "node:path";
import ts from "typescript";
import type { Vendor } from "../../model/vendor.ts";
import { Compatibility } from "./compatibility.ts";
import type { ModuleDeclarations } from "./declarations.ts";
import type { Isolation } from "./isolate.ts";
import { beforePrefix, isolate, surfaceOf } from "./isolate.ts";
import type { PackageEntries } from "./program.ts";
import { createProgram } from "./program.ts";
import type { ComparedOperation } from "./results.ts";
import { comparedOperations, resultsModule, statusName } from "./results.ts";

/** What is passed in, what comes out, or both. */
export type Direction = "in" | "out";

export type Verdict = "same" | "compatible" | "breaking";

/** Two versions of a package: the models, and the texts of the modules by path. */
export interface SurfacePair {
  slug: string;
  before: { vendor: Vendor; files: ReadonlyMap<string, string> };
  after: { vendor: Vendor; files: ReadonlyMap<string, string> };
}

/** Puts both versions of all packages into one program of the compiler; a judge for each. */
export function createJudges(
  pairs: SurfacePair[],
  root: string,
  packages: PackageEntries,
): Map<string, Judge> {
  const texts = new Map<string, string>();
  const cases = pairs.map((pair) => {
    const folder = join(root, ".changes", pair.slug);
    const surface = { before: surfaceOf(pair.before.files), after: surfaceOf(pair.after.files) };
    const isolation = isolate(surface.before, surface.after);
    const operations = comparedOperations(pair.before.vendor, pair.after.vendor);
    for (const side of ["before", "after"] as const) {
      for (const [path, text] of pair[side].files)
        if (/^src\/.*\.ts$/.test(path)) texts.set(join(folder, side, path), text);
    }
    texts.set(join(folder, "isolated.ts"), isolation.text);
    texts.set(
      join(folder, "results.ts"),
      resultsModule(operations, (name) => isolation.changed.includes(name)),
    );
    return { pair, folder, surface, isolation, operations };
  });
  const program = createProgram(texts, packages);
  return new Map(cases.map((each) => [each.pair.slug, new Judge(program, each)]));
}

interface JudgedCase {
  folder: string;
  surface: { before: ModuleDeclarations; after: ModuleDeclarations };
  isolation: Isolation;
  operations: ComparedOperation[];
}

/** Asks the compiler about one package. */
export class Judge {
  readonly isolation: Isolation;
  readonly operations: ComparedOperation[];
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;
  readonly #compatibility: Compatibility;
  readonly #folder: string;
  readonly #surface: JudgedCase["surface"];
  readonly #changed: Set<string>;

  constructor(program: ts.Program, { folder, surface, isolation, operations }: JudgedCase) {
    this.#program = program;
    this.#checker = program.getTypeChecker();
    this.#compatibility = new Compatibility(this.#checker);
    this.#folder = folder;
    this.#surface = surface;
    this.isolation = isolation;
    this.operations = operations;
    this.#changed = new Set(isolation.changed);
  }

  /** The names that an entry point of the package exports. */
  exportsOf(side: "before" | "after", module: string): string[] {
    const symbol = this.#moduleSymbol(`${side}/src/${module}.ts`);
    return symbol ? this.#checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
  }

  /** How the change of a declaration, or of what a path leads to in it, is felt; other declarations being equal. */
  declaration(name: string, direction: Direction, path: string[] = []): Verdict {
    const types = this.#isolatedTypes(name, path);
    return types ? this.#verdict(types.before, types.after, direction) : "same";
  }

  /** The types before and after, as the compiler writes them. */
  describe(name: string, path: string[]): { before: string; after: string } | undefined {
    const types = this.#isolatedTypes(name, path);
    return types && { before: this.#text(types.before), after: this.#text(types.after) };
  }

  /** How the change of an operation's own result type is felt by a program that has looked at the status. */
  status(id: string, status: string): Verdict {
    const before = this.#result("isolated", id, status);
    const after = this.#result("after", id, status);
    return before && after ? this.#verdict(before, after, "out") : "same";
  }

  /** How the change of an operation's own parameter list, and of what kind of promise it returns, is felt. */
  call(id: string): Verdict {
    return this.#changed.has(id)
      ? this.#signature(this.#inModule("isolated.ts", beforePrefix + id), id)
      : "same";
  }

  /** Everything about an operation at once, with all that it refers to as it was and as it is. */
  whole({ id, statuses }: ComparedOperation): Verdict {
    const results = statuses.map((status) => {
      const before = this.#result("before", id, status);
      const after = this.#result("after", id, status);
      return before && after ? this.#verdict(before, after, "out") : "same";
    });
    const verdicts = [...results, this.#signature(this.#inModule("before/src/operations.ts", id), id)];
    return (
      verdicts.find((verdict) => verdict === "breaking") ??
      verdicts.find((verdict) => verdict !== "same") ??
      "same"
    );
  }

  /** What the old texts refer to and nothing declares any more, so that the compiler cannot judge by them. */
  unresolved(): string[] {
    const source = this.#program.getSourceFile(join(this.#folder, "isolated.ts"));
    const missing = new Set([2304, 2305, 2307, 2694]); // cannot find a name, an export, a module, a member
    return this.#program
      .getSemanticDiagnostics(source)
      .filter(({ code }) => missing.has(code))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  }

  #verdict(before: ts.Type, after: ts.Type, direction: Direction): Verdict {
    const holds = direction === "in" ? this.#compatibility.accepts : this.#compatibility.provides;
    if (!holds.call(this.#compatibility, before, after)) return "breaking";
    return this.#compatibility.isSame(before, after) ? "same" : "compatible";
  }

  #signature(before: ts.Symbol | undefined, id: string): Verdict {
    const after = this.#inModule("after/src/operations.ts", id);
    const [old] = before ? this.#signatures(before) : [];
    const [current] = after ? this.#signatures(after) : [];
    if (!old || !current) return "same";
    const verdicts = old.parameters.map((parameter, index) => {
      const counterpart = current.parameters[index];
      if (counterpart === undefined) return "breaking";
      return this.#verdict(this.#typeOf(parameter), this.#typeOf(counterpart), "in");
    });
    const further = current.parameters.slice(old.parameters.length);
    if (further.some((parameter) => !isOptional(parameter))) return "breaking";
    if (this.#isIterable(old) && !this.#isIterable(current)) return "breaking";
    if (verdicts.includes("breaking")) return "breaking";
    const isSame = further.length === 0 && verdicts.every((verdict) => verdict === "same");
    return isSame && this.#isIterable(old) === this.#isIterable(current) ? "same" : "compatible";
  }

  /** A call that gives pages can be looped over. */
  #isIterable(signature: ts.Signature): boolean {
    return this.#checker.getPropertyOfType(signature.getReturnType(), "pages") !== undefined;
  }

  #signatures(symbol: ts.Symbol): readonly ts.Signature[] {
    return this.#checker.getSignaturesOfType(this.#checker.getTypeOfSymbol(symbol), ts.SignatureKind.Call);
  }

  #typeOf(parameter: ts.Symbol): ts.Type {
    return this.#checker.getTypeOfSymbol(parameter);
  }

  #isolatedTypes(name: string, path: string[]): { before: ts.Type; after: ts.Type } | undefined {
    if (!this.#changed.has(name)) return undefined;
    const module = this.#surface.after.declared.get(name)?.module ?? "types";
    const before = this.#declared("isolated.ts", beforePrefix + name);
    const after = this.#declared(`after/src/${module}.ts`, name);
    return before && after && this.#descend(before, after, path);
  }

  /** As far down the path as both types go. */
  #descend(before: ts.Type, after: ts.Type, path: string[]): { before: ts.Type; after: ts.Type } {
    let current = { before, after };
    for (const name of path) {
      const next = { before: this.#member(current.before, name), after: this.#member(current.after, name) };
      if (!next.before || !next.after) return current;
      current = { before: next.before, after: next.after };
    }
    return current;
  }

  #member(type: ts.Type, name: string): ts.Type | undefined {
    const checker = this.#checker;
    const object = checker.getNonNullableType(type);
    if (name === elements) {
      if (!checker.isArrayType(object)) return undefined;
      return checker.getIndexInfosOfType(object).find(({ keyType }) => keyType.flags & ts.TypeFlags.Number)
        ?.type;
    }
    const property = checker.getPropertyOfType(object, name);
    return property && checker.getTypeOfSymbol(property);
  }

  #result(world: "before" | "after" | "isolated", id: string, status: string): ts.Type | undefined {
    return this.#declared("results.ts", statusName(world, id, status));
  }

  #declared(module: string, name: string): ts.Type | undefined {
    const symbol = this.#inModule(module, name);
    return symbol && this.#checker.getDeclaredTypeOfSymbol(symbol);
  }

  #inModule(module: string, name: string): ts.Symbol | undefined {
    const symbol = this.#moduleSymbol(module);
    return symbol && this.#checker.tryGetMemberInModuleExports(name, symbol);
  }

  #moduleSymbol(path: string): ts.Symbol | undefined {
    const source = this.#program.getSourceFile(join(this.#folder, path));
    return source && this.#checker.getSymbolAtLocation(source);
  }

  #text(type: ts.Type): string {
    const text = this.#checker.typeToString(
      type,
      undefined,
      ts.TypeFormatFlags.NoTruncation |
        ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
        ts.TypeFormatFlags.InTypeAlias,
    );
    return text.replaceAll(beforePrefix, "");
  }
}

/** The step of a path from an array to what is in it. */
export const elements = "[]";

function isOptional(parameter: ts.Symbol): boolean {
  const { valueDeclaration } = parameter;
  return (
    valueDeclaration !== undefined &&
    ts.isParameter(valueDeclaration) &&
    valueDeclaration.questionToken !== undefined
  );
}
