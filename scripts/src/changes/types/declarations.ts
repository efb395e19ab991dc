import ts from "typescript";

/** A named type, or the signature of a function, of a generated module. */
export interface Declaration {
  name: string;
  kind: "type" | "function";
  /** The module that declares it: `types`. */
  module: string;
  /** Without the comment before it. */
  text: string;
}

/** What a module declares, and the names that it takes from other packages: name → package. */
export interface ModuleDeclarations {
  declared: Map<string, Declaration>;
  imported: Map<string, string>;
}

/** Takes a generated module apart. */
export function declarationsOf(text: string, module: string): ModuleDeclarations {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, false);
  const declared = new Map<string, Declaration>();
  const imported = new Map<string, string>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      const name = statement.name.text;
      declared.set(name, { name, kind: "type", module, text: statement.getText(source) });
    } else if (ts.isFunctionDeclaration(statement) && statement.name) {
      const name = statement.name.text;
      declared.set(name, { name, kind: "function", module, text: signatureText(statement, source) });
    } else if (ts.isImportDeclaration(statement)) {
      addImports(statement, imported);
    }
  }
  return { declared, imported };
}

function signatureText(node: ts.FunctionDeclaration, source: ts.SourceFile): string {
  const end = node.body?.getStart(source) ?? node.end;
  return `${source.text
    .slice(node.getStart(source), end)
    .trimEnd()
    .replace(/^export function /, "export declare function ")};`;
}

function addImports(
  { importClause, moduleSpecifier }: ts.ImportDeclaration,
  names: Map<string, string>,
): void {
  if (!ts.isStringLiteral(moduleSpecifier) || moduleSpecifier.text.startsWith(".")) return;
  const bindings = importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return;
  for (const { name } of bindings.elements) names.set(name.text, moduleSpecifier.text);
}

/** Whether two declarations say the same to the compiler. */
export function sameCode(one: Declaration, other: Declaration): boolean {
  return one.text === other.text || withoutComments(one.text) === withoutComments(other.text);
}

function withoutComments(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const tokens: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) tokens.push(scanner.getTokenText());
  return tokens.join(" ");
}
