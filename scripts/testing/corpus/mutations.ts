import { isNode } from "../../src/document/walk.ts";

/** A value changed at one place each time: a part left out, or in its place something of another type. */
export function* mutations(value: unknown, depth = 0): Generator<unknown> {
  yield* replacements(value);
  if (depth > 6) return;
  if (Array.isArray(value)) {
    const [first, ...others] = value;
    if (value.length > 0) for (const each of mutations(first, depth + 1)) yield [each, ...others];
  } else if (isNode(value)) {
    for (const [name, member] of Object.entries(value)) {
      yield omit(value, name);
      for (const each of mutations(member, depth + 1)) yield { ...value, [name]: each };
    }
  }
}

function replacements(value: unknown): unknown[] {
  if (typeof value === "string") return [4711, `${value} no such value`];
  if (typeof value === "number" || typeof value === "boolean") return ["no such value"];
  if (value === null) return [{ no: "such value" }];
  return [4711]; // a text has a property, `length`, which is the only one that some objects may have
}

function omit(value: object, name: string): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}
