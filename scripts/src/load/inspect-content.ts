import { escapePointerFragment, isRef } from "@redocly/openapi-core";
import type { Finding } from "../rules/finding.ts";
import { quote, show } from "../rules/show.ts";

/** Something in a file, by its JSON pointer. */
export interface Pointed<Content> {
  pointer: string;
  content: Content;
}

export interface Inspection {
  /** Every `$ref`; also those in examples, which are only part of a payload. */
  references: Pointed<string>[];
  /** The first value that JSON does not have. */
  misfit?: Pointed<Finding>;
}

/**
 * Looks through a parsed YAML file, once. Aliases are misfits too: a few lines of them can stand for billions of
 * values, and two places that are the same object could not be told apart later. So are large numbers whose digits are
 * not those of the file's text.
 */
export function inspectContent(content: unknown, text: string): Inspection {
  const references: Pointed<string>[] = [];
  const seen = new Set<object>();
  const path: string[] = [];
  const finding = visit(content);
  return finding ? { references, misfit: { pointer: pointer(), content: finding } } : { references };

  /** Leaves the path at the place of its finding. */
  function visit(value: unknown): Finding | undefined {
    if (typeof value === "number" && !Number.isFinite(value)) return notJson(String(value));
    if (Number.isInteger(value) && !Number.isSafeInteger(value) && !text.includes(String(value))) {
      return rounded(Number(value));
    }
    if (typeof value !== "object" || value === null) return undefined;
    if (seen.has(value)) return alias(value);
    seen.add(value);
    if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) {
      return notJson(`a value of the YAML type ${value.constructor.name}`);
    }
    if (isRef(value)) references.push({ pointer: pointer(), content: value.$ref });
    for (const [key, member] of Object.entries(value)) {
      path.push(key);
      const found = key === "__proto__" ? prototypeKey : visit(member);
      if (found) return found;
      path.pop();
    }
    return undefined;
  }

  function pointer(): string {
    return `#/${path.map(escapePointerFragment).join("/")}`;
  }
}

function alias(value: object): Finding {
  return {
    found: `a YAML alias or merge key that repeats ${show(value)}`,
    expected: "each value written once",
    mend: "Name the value under `components` or in a file of its own, and refer to it by `$ref`.",
  };
}

function notJson(what: string): Finding {
  return {
    found: what,
    expected: "a value that JSON has as well",
    mend: "Write a number, a text, a list or a map.",
  };
}

function rounded(value: number): Finding {
  return {
    found: `a whole number that becomes ${value} in JavaScript`,
    expected: `a number that keeps its digits, as all up to ${Number.MAX_SAFE_INTEGER} do`,
    mend: `Write ${value} or a smaller number; leave out a limit that \`format: int64\` has anyway.`,
  };
}

const prototypeKey: Finding = {
  found: `the key ${quote("__proto__")}`,
  expected: "keys that are safe in JavaScript objects",
  mend: "Rename the key.",
};
