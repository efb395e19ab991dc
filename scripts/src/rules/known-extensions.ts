import type { Oas3Rule } from "@redocly/openapi-core";
import { type Finding, report } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { listed, quote } from "./show.ts";

/** The extensions that mean something here, each with the Redocly types of the nodes it may stand on. */
const places: Readonly<Record<string, readonly string[]>> = {
  "x-client-option": ["Parameter", "SecurityScheme"],
  "x-coverage": ["Root"],
  "x-extensible-enum": ["Schema"],
  "x-gaps": ["Root"],
  "x-idempotent": ["Operation"],
  "x-pagination": ["Operation"],
  "x-request-id": ["Root"],
  "x-source": ["Operation", "Schema"],
};

const placeNames: Readonly<Record<string, string>> = {
  Operation: "an operation",
  Parameter: "a parameter",
  Root: "the root of the document",
  Schema: "a schema",
  SecurityScheme: "a security scheme",
};

/** No `x-` key that nothing reads: a misspelt one would pass in silence. */
export const knownExtensions: Oas3Rule = () => ({
  any(node, context) {
    if (context.type.extensionsPrefix === undefined) return; // a map, whose keys are names, or an extension's inside
    for (const [key, finding] of check(node, context.type.name)) {
      report(context, context.location.child(key).key(), finding);
    }
  },
  ref(node, context) {
    if (context.type.name !== "Schema") return; // beside other references the `reference` rule allows no extension
    for (const [key, finding] of check(node, "Schema"))
      report(context, context.location.child(key).key(), finding);
  },
});

function check(node: unknown, typeName: string): [string, Finding][] {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return [];
  const extensions = Object.keys(node).filter((key) => key.startsWith("x-"));
  return extensions.flatMap((key): [string, Finding][] => {
    const allowed = places[key];
    if (allowed?.includes(typeName)) return [];
    return [[key, allowed ? misplaced(key, allowed) : unknown(key)]];
  });
}

function misplaced(key: string, allowed: readonly string[]): Finding {
  const where = allowed.map((type) => placeNames[type]).join(" or ");
  return {
    found: `${quote(key)} in the wrong place`,
    expected: `${quote(key)} on ${where}`,
    mend: `Move ${quote(key)} to ${where}, or remove it.`,
  };
}

function unknown(key: string): Finding {
  const meant = nearest(key, Object.keys(places));
  return {
    found: `the extension ${quote(key)}`,
    expected: `one of ${listed(Object.keys(places))}`,
    mend: meant ? `Rename it to ${quote(meant)}.` : "Remove it; nothing reads it.",
  };
}
