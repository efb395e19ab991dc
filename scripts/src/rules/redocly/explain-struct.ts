import type { Finding } from "../finding.ts";
import { nearest } from "../nearest.ts";
import { listed, quote, show } from "../show.ts";
import type { Explain, RedoclyProblem } from "./problem.ts";

interface Message {
  pattern: RegExp;
  explain: (problem: RedoclyProblem, match: string[]) => Finding;
}

/** Spellings of OpenAPI 3.0 and of other dialects, with how 3.1 says the same. */
const formerKeys: Readonly<Record<string, string>> = {
  nullable: 'Remove it and add `"null"` to the `type`: `type: [string, "null"]`.',
};

/** The messages of the rule `struct`, which checks a document against the OpenAPI standard. */
const messages: readonly Message[] = [
  {
    pattern: /^Expected type `(.+)` \((array|object)\) but got/,
    explain: ({ value }, [typeName = "", kind = ""]) => ({
      found: `${show(value)} in the place of ${kind === "array" ? "a list" : "a map"}`,
      expected: `${kind === "array" ? "a list" : "a map"} (OpenAPI: ${typeName})`,
      mend: `Write ${kind === "array" ? "each entry after a `-`" : "`key: value` lines"} here.`,
    }),
  },
  {
    pattern: /^Expected type `(.+)` but got/,
    explain: ({ value, key }, [type = ""]) => ({
      found: `${show(value)} as ${quote(key)}`,
      expected: typeNames[type] ?? `a value of the type ${type}`,
      mend: `Write ${typeNames[type] ?? "one"}${type === "string" ? ", in quotes if need be" : ""}.`,
    }),
  },
  {
    pattern: /^The field `(.+)` must be present/,
    explain: (_problem, [name = ""]) => ({
      found: `no ${quote(name)}`,
      expected: `${quote(name)}, which OpenAPI requires here`,
      mend: `Add ${quote(name)}.`,
    }),
  },
  {
    pattern: /^The field `(.+)` is not allowed here/,
    explain: (_problem, [name = ""]) => ({
      found: quote(name),
      expected: "only keys that OpenAPI has for this type of security scheme",
      mend: "Remove the key, or correct the `type`.",
    }),
  },
  {
    pattern: /^Must contain at least one of the following fields: (.+)\.$/,
    explain: (_problem, [names = ""]) => ({
      found: `none of ${listed(names.split(", "))}`,
      expected: `at least one of ${listed(names.split(", "))}`,
      mend: "Add one of them.",
    }),
  },
  {
    pattern: /^`(.+)` (?:can be one of the following only: (.+)\.|.* is not a valid value)/s,
    explain: ({ value, suggest }, [name = "", values = ""]) => ({
      found: `${show(value)} as ${quote(name)}`,
      expected: `one of ${values.replaceAll('"', "`")}`,
      mend: suggest[0] ? `Correct it to ${quote(suggest[0])}.` : "Use one of them.",
    }),
  },
  {
    pattern: /^Property `(.+)` is not expected here/s,
    explain: explainUnexpected,
  },
  {
    pattern: /must be greater than or equal to (.+)$/,
    explain: ({ value, key }, [least = ""]) => ({
      found: `${show(value)} as ${quote(key)}`,
      expected: `a number from ${least} on`,
      mend: "Correct the number.",
    }),
  },
];

const typeNames: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "`true` or `false`",
  integer: "a whole number",
  number: "a number",
  object: "a map",
  string: "a text",
};

export const explainStruct: Explain = (problem) => {
  for (const { pattern, explain } of messages) {
    const match = pattern.exec(problem.message);
    if (match) return explain(problem, match.slice(1));
  }
  return {
    found: show(problem.value),
    expected: problem.message,
    mend: "Write what OpenAPI 3.1 has for this place.",
  };
};

function explainUnexpected({ key, suggest, pointer }: RedoclyProblem): Finding {
  const parent = pointer.split("/").at(-2);
  if (pointer.startsWith("#/paths/") && pointer.split("/").length === 3) {
    return {
      found: `the path ${quote(key)}`,
      expected: "a path that begins with `/`",
      mend: `Rename it to ${quote(`/${key}`)}.`,
    };
  }
  if (parent === "responses") {
    const expected = "a status such as `200`, a range such as `4XX`, or `default`";
    return { found: `the response ${quote(key)}`, expected, mend: "Correct the status." };
  }
  const meant = nearest(key, suggest);
  return {
    found: `the key ${quote(key)}`,
    expected: meant
      ? `${quote(meant)}, or another key that OpenAPI 3.1 has here`
      : "only keys that OpenAPI 3.1 has here",
    mend: formerKeys[key] ?? (meant ? `Rename it to ${quote(meant)}.` : "Remove it."),
  };
}
