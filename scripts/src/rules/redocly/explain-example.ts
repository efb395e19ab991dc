import type { Finding } from "../finding.ts";
import { quote, show } from "../show.ts";
import type { Explain } from "./problem.ts";

const mend = "Correct the example, or the schema if the vendor's page shows it this way.";

/** Ajv's messages, without the name of the property that Redocly puts before them. */
const expectations: readonly [pattern: RegExp, expected: (match: string[]) => string][] = [
  [/^type must be (.+)$/, ([types = ""]) => `a value of the type ${types.replaceAll(",", " or ")}`],
  [
    /^must be equal to one of the allowed values (.+)$/,
    ([values = ""]) => `one of ${values.replaceAll('"', "`")}`,
  ],
  [/^must match format "(.+)"$/, ([format = ""]) => `a value of the format ${quote(format)}`],
  [/^must match pattern "(.+)"$/, ([pattern = ""]) => `a text that matches ${quote(pattern)}`],
  [/^must be equal to constant$/, () => "the value of `const` in the schema"],
];

/** Says why an example does not fit its schema. */
export const explainExample: Explain = (problem) => {
  const crash = /^Example validation errored: (.+)\.$/s.exec(problem.message)?.[1];
  if (crash !== undefined) {
    return {
      found: show(problem.value),
      expected: "a schema that a validator can use",
      mend: `Correct it: ${crash}.`,
    };
  }
  const message = exampleFault(problem.message);
  const [, missing] = /^must have required property '(.+)'$/s.exec(message) ?? [];
  if (missing !== undefined) {
    return {
      found: `no ${quote(missing)} in the example`,
      expected: `${quote(missing)}, which the schema requires`,
      mend: `Add ${quote(missing)} to the example, or remove it from \`required\`.`,
    };
  }
  if (/^must NOT have (unevaluated|additional) properties/.test(message)) return unexpectedProperty(problem);
  if (/^must match a schema in anyOf|^must match exactly one schema in oneOf/.test(message)) {
    const objections = problem.suggest.length > 0 ? `; they say: ${problem.suggest.join("; ")}` : "";
    return {
      found: show(problem.value),
      expected: `one of the alternatives in the schema${objections}`,
      mend,
    };
  }
  const expected = expectations.flatMap(([pattern, explain]) => {
    const match = pattern.exec(message);
    return match ? [explain(match.slice(1))] : [];
  });
  const isText = typeof problem.value === "string" && message.startsWith("type must be");
  const found = `${show(problem.value)}${isText ? ", a text" : ""}`;
  return { found, expected: expected[0] ?? `a value that ${message}`, mend };
};

/** The fault that a message of Redocly's example rules tells, in Ajv's words. */
export function exampleFault(message: string): string {
  return message
    .replace(/^Example value must conform to the schema: /, "")
    .replace(/\.$/, "")
    .replace(/^`[^`]*` property (?=must|type must)/, "");
}

function unexpectedProperty({ key, suggest: [meant] }: Parameters<Explain>[0]): Finding {
  return {
    found: `the property ${quote(key)} in the example`,
    expected: meant
      ? `the property ${quote(meant)}, which the schema requires`
      : "only properties that the schema describes",
    mend: meant
      ? `Rename it to ${quote(meant)}.`
      : "Correct the name, or describe the property in the schema.",
  };
}
