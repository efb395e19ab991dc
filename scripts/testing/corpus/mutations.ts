import { isNode } from "../../src/document/walk.ts";

/** A value changed at one place each time: a part left out, or in its place something of another type. */
export function mutations(value: unknown, depth = 0): unknown[] {
  const replaced = replacements(value);
  if (depth > 6) return replaced;
  if (Array.isArray(value)) {
    const [first, ...others] = value;
    return [
      ...replaced,
      ...(value.length === 0 ? [] : mutations(first, depth + 1).map((each) => [each, ...others])),
    ];
  }
  if (!isNode(value)) return replaced;
  const changed = Object.entries(value).flatMap(([name, member]) => [
    omit(value, name),
    ...mutations(member, depth + 1).map((each) => ({ ...value, [name]: each })),
  ]);
  return [...replaced, ...changed];
}

function replacements(value: unknown): unknown[] {
  if (typeof value === "string") return [4711, `${value} no such value`];
  if (typeof value === "number" || typeof value === "boolean") return ["no such value"];
  if (value === null) return [{ no: "such value" }];
  return [4711, "no such value"];
}

function omit(value: object, name: string): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}
