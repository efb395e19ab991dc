import ts from "typescript";

/**
 * What a module is made of, a line for each node: its kind, and for an identifier its name. What stands in string
 * literals, templates and comments is left out, so that two modules with the same skeleton run the same code.
 */
export function skeletonOf(text: string, path = "module.ts"): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines = syntaxErrors(source);
  const visit = (node: ts.Node, depth: number) => {
    const name = ts.isIdentifier(node) && !isPropertyName(node) ? ` ${node.text}` : "";
    const kind = isPropertyName(node) ? "PropertyName" : ts.SyntaxKind[node.kind];
    lines.push(`${"  ".repeat(depth)}${kind}${name}`);
    ts.forEachChild(node, (child) => visit(child, depth + 1));
  };
  visit(source, 0);
  return lines;
}

/** A module without comments, spaces and what stands in string literals. */
export function codeOf(text: string): string {
  const source = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest, true);
  const tokens: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJSDoc(node)) return;
    if (node.getChildCount(source) === 0)
      tokens.push(ts.isStringLiteral(node) || isTemplateText(node) ? '""' : node.getText(source));
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return tokens.join("");
}

function isTemplateText(node: ts.Node): boolean {
  return ts.isTemplateLiteralToken(node);
}

/** A member of an object or a type may be called anything; whether that takes quotes makes no difference. */
function isPropertyName(node: ts.Node): boolean {
  const { parent } = node;
  const isMember = parent && (ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent));
  return isMember && parent.name === node && (ts.isIdentifier(node) || ts.isStringLiteral(node));
}

function syntaxErrors(source: ts.SourceFile): string[] {
  // The parser keeps them there; the documented way to them is a program, forty times as slow.
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  return parseDiagnostics.map(
    ({ messageText }) => `error: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
  );
}
