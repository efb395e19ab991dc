import { propertyName } from "../model/naming.ts";

/** Text to print as it is, among values. */
export class Expression {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A JSON value as a TypeScript expression, in the layout of a formatter, behind `before` characters on its line. */
export function printValue(value: unknown, indent = "", before = 0): string {
  if (value instanceof Expression) return value.text;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => printValue(item, inner))
    : Object.entries(value).map(([name, member]) => printMember(name, member, inner));
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;
  const space = Array.isArray(value) ? "" : " ";
  const line = `${open}${space}${parts.join(", ")}${space}${close}`;
  if (!line.includes("\n") && indent.length + before + line.length <= (before > 0 ? 110 : 80)) return line;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

function printMember(name: string, value: unknown, indent: string): string {
  const isShorthand = value instanceof Expression && value.text === name;
  return isShorthand ? name : `${memberName(name)}: ${printValue(value, indent)}`;
}

/** In brackets `__proto__` is a member like any other; bare or quoted it would set the prototype. */
export function memberName(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : propertyName(name);
}
