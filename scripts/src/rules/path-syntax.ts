import type { Oas3Rule } from "@redocly/openapi-core";
import { type Finding, report } from "./finding.ts";
import { quote, show } from "./show.ts";

const literal = /^[A-Za-z0-9\-._~!$&'()+,;=:@%]+$/; // what RFC 3986 lets stand in a path segment
const variable = /\{([^{}]*)\}/g;
const variableName = /^[A-Za-z0-9_.-]+$/;

/** Paths are templates that can be filled in without surprises. */
export const pathSyntax: Oas3Rule = () => ({
  Paths(paths, context) {
    for (const path of Object.keys(paths)) {
      const finding = check(path);
      if (finding) report(context, context.location.child(path).key(), finding);
    }
  },
});

function check(path: string): Finding | undefined {
  const found = quote(path);
  if (/[?#]/.test(path)) {
    const mend = "Move what follows the `?` or `#` to parameters with `in: query`.";
    return { found, expected: "a path without query and fragment", mend };
  }
  if (path !== "/" && path.endsWith("/")) {
    return {
      found,
      expected: "a path without a slash at its end",
      mend: `Rename it to ${quote(path.replace(/\/+$/, "") || "/")}.`,
    };
  }
  const names = Array.from(path.matchAll(variable), ([, name = ""]) => name);
  const wrong = names.find((name) => !variableName.test(name));
  if (wrong !== undefined) {
    const expected = "parameter names of letters, digits, `_`, `-` and `.` inside the braces";
    return {
      found: `${found} with the parameter name ${show(wrong)}`,
      expected,
      mend: "Correct the name between the braces.",
    };
  }
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    const expected = "each parameter once in a path";
    return {
      found: `${found} with ${quote(repeated)} twice`,
      expected,
      mend: "Give the second parameter a name of its own.",
    };
  }
  const segments = path
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll(variable, "x"));
  if (path !== "/" && segments.some((segment) => !literal.test(segment) || /^\.\.?$/.test(segment))) {
    return {
      found,
      expected:
        "segments of characters that a URL can hold, with `{parameters}`, no empty one, no `.` and `..`",
      mend: "Percent-encode or remove what is not allowed in a path, and close every brace.",
    };
  }
  return undefined;
}
