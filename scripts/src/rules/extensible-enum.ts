import type { Oas3Rule } from "@redocly/openapi-core";
import { type Finding, report } from "./finding.ts";
import { show } from "./show.ts";

const extension = "x-extensible-enum";

/** `x-extensible-enum` lists the known values of a text or a number that may take others too. */
export const extensibleEnum: Oas3Rule = () => ({
  Schema(schema, context) {
    const values: unknown = Object(schema)[extension];
    if (values === undefined) return;
    const finding = check(values, [schema.type ?? []].flat(), schema.enum);
    if (finding) report(context, context.location.child(extension), finding);
  },
});

function check(values: unknown, types: string[], closed: unknown): Finding | undefined {
  if (closed !== undefined) {
    const expected = "either `enum`, if other values are an error, or `x-extensible-enum`";
    return { found: "both `enum` and `x-extensible-enum`", expected, mend: "Remove one of the two." };
  }
  const isText = types.includes("string");
  if (isText === (types.includes("number") || types.includes("integer"))) {
    const found = types.length > 0 ? `the type ${show(types.length === 1 ? types[0] : types)}` : "no `type`";
    return {
      found,
      expected: "`type: string`, or a type for numbers",
      mend: "Give the schema the type of the values.",
    };
  }
  const wanted = isText ? "string" : "number";
  if (!Array.isArray(values) || values.length === 0) {
    return {
      found: show(values),
      expected: "a list of the known values",
      mend: "List the values, or remove the key.",
    };
  }
  const misfit = values.find((value, index) => typeof value !== wanted || values.indexOf(value) !== index);
  if (misfit === undefined) return undefined;
  const isTwice = typeof misfit === wanted;
  return {
    found: `${show(misfit)}${isTwice ? " twice" : ""}`,
    expected: `each value once, and only values of the type ${wanted}`,
    mend: isTwice
      ? "Remove one of the two."
      : `Write the value as a ${isText ? "text, in quotes" : "number"}.`,
  };
}
