import ts from "typescript";
import { propertyName } from "../model/naming.ts";

const width = 110;

/** Called for a property to print the lines of its doc comment, which end in a line break or are empty. */
export type PrintPropertyComment = (property: ts.PropertySignature, indent: string) => string;

/**
 * Prints the type nodes that openapi-typescript makes, in the layout of the rest of the package. TypeScript's own printer
 * knows neither line width nor our comments. `components["schemas"]["User"]` becomes `User`.
 */
export function printType(node: ts.TypeNode, printComment: PrintPropertyComment, indent = ""): string {
  const print = (part: ts.TypeNode, partIndent = indent): string => printType(part, printComment, partIndent);
  if (ts.isTypeLiteralNode(node)) return printMembers(node, printComment, indent);
  if (ts.isUnionTypeNode(node)) return printUnion(node, print, indent);
  if (ts.isIntersectionTypeNode(node)) {
    return node.types.map((part) => parenthesise(ts.isUnionTypeNode(part), print(part))).join(" & ");
  }
  if (ts.isArrayTypeNode(node)) {
    const element = node.elementType;
    const composed =
      ts.isUnionTypeNode(element) || ts.isIntersectionTypeNode(element) || ts.isTypeOperatorNode(element);
    return `${parenthesise(composed, print(element))}[]`;
  }
  if (ts.isTupleTypeNode(node)) {
    return `[${node.elements.map((element) => print(element)).join(", ")}]`;
  }
  if (ts.isOptionalTypeNode(node)) {
    return `${parenthesise(ts.isUnionTypeNode(node.type) || ts.isIntersectionTypeNode(node.type), print(node.type))}?`;
  }
  if (ts.isRestTypeNode(node)) return `...${print(node.type)}`;
  if (ts.isTypeOperatorNode(node)) return `readonly ${print(node.type)}`;
  if (ts.isParenthesizedTypeNode(node)) return `(${print(node.type)})`;
  if (ts.isIndexedAccessTypeNode(node)) return componentName(node);
  if (ts.isTypeReferenceNode(node)) {
    const name = ts.isIdentifier(node.typeName) ? node.typeName.text : node.typeName.right.text;
    const parts = (node.typeArguments ?? []).map((part) => print(part));
    if (parts.length === 0) return name;
    // A helper of openapi-typescript that its own output would declare.
    if (name === "WithRequired") return `${parts[0]} & Required<Pick<${parts[0]}, ${parts[1]}>>`;
    return `${name}<${parts.join(", ")}${parts.some((part) => part.startsWith("\n")) ? `\n${indent}` : ""}>`;
  }
  if (ts.isLiteralTypeNode(node)) return printLiteral(node.literal);
  if (ts.isTemplateLiteralTypeNode(node)) {
    const spans = node.templateSpans.map(
      ({ type, literal }) => `\${${print(type)}}${templateText(literal.text)}`,
    );
    return `\`${templateText(node.head.text)}${spans.join("")}\``;
  }
  // openapi-typescript puts string literals into identifiers, text and quotes together.
  if (ts.isIdentifier(node)) return printStringLiteral(JSON.parse((node as ts.Identifier).text));
  return keyword(node.kind);
}

function printMembers(node: ts.TypeLiteralNode, printComment: PrintPropertyComment, indent: string): string {
  const inner = `${indent}  `;
  const members = node.members.map((member) => {
    if (ts.isPropertySignature(member) && member.type) {
      const name = ts.isComputedPropertyName(member.name) ? "" : propertyName(member.name.text);
      const type = printType(member.type, printComment, inner);
      return `${printComment(member, inner)}${inner}${name}${member.questionToken ? "?" : ""}: ${type};`;
    }
    if (ts.isIndexSignatureDeclaration(member)) {
      const [parameter] = member.parameters;
      const key = parameter?.type ? printType(parameter.type, printComment, inner) : "string";
      return `${inner}[name: ${key}]: ${printType(member.type, printComment, inner)};`;
    }
    throw new Error(`Cannot print a ${ts.SyntaxKind[member.kind]}`);
  });
  return members.length === 0 ? "Record<string, unknown>" : `{\n${members.join("\n")}\n${indent}}`;
}

function printUnion(
  node: ts.UnionTypeNode,
  print: (part: ts.TypeNode, indent?: string) => string,
  indent: string,
): string {
  const parts = [...new Set(unionMembers(node).map((part) => print(part)))];
  const line = parts.join(" | ");
  if (line.includes("\n") || indent.length + line.length <= width - 20) return line;
  return parts.map((part) => `\n${indent}  | ${part}`).join("");
}

/** The members of a union, and in the place of a union among them its own. */
function unionMembers(node: ts.UnionTypeNode): ts.TypeNode[] {
  return node.types.flatMap((part) => (ts.isUnionTypeNode(part) ? unionMembers(part) : part));
}

function parenthesise(needed: boolean, text: string): string {
  return needed ? `(${text})` : text;
}

/** The last index of `components["schemas"]["User"]`. */
function componentName(node: ts.IndexedAccessTypeNode): string {
  const index = node.indexType;
  if (ts.isLiteralTypeNode(index) && ts.isStringLiteral(index.literal)) return index.literal.text;
  throw new Error("A reference is expected to end in the name of a schema");
}

function printLiteral(literal: ts.LiteralTypeNode["literal"]): string {
  if (ts.isStringLiteral(literal)) return printStringLiteral(literal.text);
  if (ts.isNumericLiteral(literal)) return literal.text;
  if (ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand))
    return `-${literal.operand.text}`;
  return keyword(literal.kind);
}

function templateText(text: string): string {
  return printStringLiteral(text).slice(1, -1).replaceAll('\\"', '"').replace(/[`$]/g, "\\$&");
}

/** U+2028 and U+2029 are escaped besides what JSON escapes: old parsers take them for line ends. */
function printStringLiteral(text: string): string {
  return JSON.stringify(text).replace(
    /[\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
}

const keywords = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.AnyKeyword, "unknown"],
  [ts.SyntaxKind.BooleanKeyword, "boolean"],
  [ts.SyntaxKind.FalseKeyword, "false"],
  [ts.SyntaxKind.NeverKeyword, "never"],
  [ts.SyntaxKind.NullKeyword, "null"],
  [ts.SyntaxKind.NumberKeyword, "number"],
  [ts.SyntaxKind.StringKeyword, "string"],
  [ts.SyntaxKind.TrueKeyword, "true"],
  [ts.SyntaxKind.UndefinedKeyword, "undefined"],
  [ts.SyntaxKind.UnknownKeyword, "unknown"],
]);

function keyword(kind: ts.SyntaxKind): string {
  const text = keywords.get(kind);
  if (text === undefined) throw new Error(`Cannot print a ${ts.SyntaxKind[kind]}`);
  return text;
}
