import { nearest } from "../nearest.ts";
import { listed, quote, show } from "../show.ts";
import { explainExample } from "./explain-example.ts";
import { explainStruct } from "./explain-struct.ts";
import type { Explain } from "./problem.ts";

/** For each of Redocly's rules that a ruleset uses: what to tell the author instead of Redocly's own message. */
export const explanations: Readonly<Record<string, Explain>> = {
  struct: explainStruct,
  "no-invalid-defaults": (problem) => ({
    ...explainExample(problem),
    mend: "Correct the default, or the schema if the vendor's page has it this way.",
  }),
  "no-invalid-header-examples": explainExample,
  "no-invalid-media-type-examples": explainExample,
  "no-invalid-parameter-examples": explainExample,
  "no-invalid-schema-examples": explainExample,
  "no-duplicated-enum-values": ({ value }) => ({
    found: `${show(value)} a second time`,
    expected: "each value once in an `enum`",
    mend: "Remove one of the two.",
  }),
  "no-duplicated-tag-names": ({ value }) => ({
    found: `the tag ${quote(String(Object(value).name))} a second time`,
    expected: "each tag once",
    mend: "Remove one of the two.",
  }),
  "no-enum-type-mismatch": ({ value, ancestor, key }) => {
    const { type } = Object(ancestor(key === "const" ? 1 : 2));
    return {
      found: `${show(value)}${typeof value === "string" ? ", a text" : ""}`,
      expected: `a value of the schema's own type, ${listed([type].flat())}`,
      mend: "Correct the value, or the `type` of the schema.",
    };
  },
  "no-identical-paths": ({ key, ancestor }) => {
    const shape = (path: string) => path.replace(/\{[^{}]*\}/g, "{}");
    const same = Object.keys(Object(ancestor(1))).filter(
      (path) => path !== key && shape(path) === shape(key),
    );
    return {
      found: `${quote(key)} beside ${listed(same)}`,
      expected: "paths that differ in more than the names of their parameters",
      mend: "Put the operations of both under one path.",
    };
  },
  "no-mixed-number-range-constraints": ({ key }) => ({
    found:
      key === "exclusiveMaximum"
        ? "`maximum` beside `exclusiveMaximum`"
        : "`minimum` beside `exclusiveMinimum`",
    expected: "one limit on each side",
    mend: "Keep the one that the vendor states.",
  }),
  "no-required-schema-properties-undefined": ({ value, ancestor }) => {
    const properties = Object.keys(Object(Object(ancestor(2)).properties));
    const meant = nearest(String(value), properties);
    return {
      found: show(value),
      expected:
        properties.length > 0 ? `one of the properties ${listed(properties)}` : "a property of the schema",
      mend: meant ? `Correct it to ${quote(meant)}.` : "Describe the property, or remove it from `required`.",
    };
  },
  "no-schema-type-mismatch": ({ key }) => ({
    found: key === "items" ? "`items` on `type: object`" : "`properties` on `type: array`",
    expected: "only what belongs to the type of the schema",
    mend: `Remove ${quote(key)}, or correct the \`type\`.`,
  }),
  "operation-parameters-unique": ({ message }) => {
    const [, place = "", name = ""] = /`in:(.*?)` \+ `name:(.*?)`/.exec(message) ?? [];
    return {
      found: `the ${place} parameter ${quote(name)} a second time`,
      expected: "each parameter once on an operation or a path",
      mend: "Remove one of the two.",
    };
  },
};
