import ts from "typescript";

const literal = String.raw`((?:[\w\s:;,@#%&=~!'"<>\/ -]|\\[.$^*+?()[\]{}|\/-])*)`;
const anything = String.raw`(?:\.[*+])?`;
const prefixed = new RegExp(`^\\^${literal}${anything}$`);
const suffixed = new RegExp(`^${anything}${literal}\\$$`);
const digits = /^\^(\\d|\[0-9\])[+*]\$$/;

/** The type of the keys that a pattern finds, where it says how they begin or end, or that they are numbers. */
export function patternKey(pattern: string): ts.TypeNode | undefined {
  if (digits.test(pattern)) return template("", ts.SyntaxKind.NumberKeyword, "");
  const prefix = prefixed.exec(pattern)?.[1];
  if (prefix) return template(unescaped(prefix), ts.SyntaxKind.StringKeyword, "");
  const suffix = suffixed.exec(pattern)?.[1];
  return suffix ? template("", ts.SyntaxKind.StringKeyword, unescaped(suffix)) : undefined;
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}

function template(
  head: string,
  kind: ts.SyntaxKind.NumberKeyword | ts.SyntaxKind.StringKeyword,
  tail: string,
): ts.TypeNode {
  return ts.factory.createTemplateLiteralType(ts.factory.createTemplateHead(head, head), [
    ts.factory.createTemplateLiteralTypeSpan(
      ts.factory.createKeywordTypeNode(kind),
      ts.factory.createTemplateTail(tail, tail),
    ),
  ]);
}
