import type { Oas3Rule } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { quote } from "./show.ts";

const keywords = ["$anchor", "$defs", "$dynamicAnchor", "$dynamicRef", "$id", "$schema", "definitions"];

/** Schemas have their names from `components` or from the top level of a file, not from JSON Schema's other ways. */
export const unnamedSchemaParts: Oas3Rule = () => ({
  Schema(schema, context) {
    if (typeof schema !== "object" || schema === null) return;
    for (const keyword of keywords.filter((candidate) => Object.hasOwn(schema, candidate))) {
      report(context, context.location.child(keyword).key(), {
        found: quote(keyword),
        expected: "named schemas that are referred to by `$ref`, in the one dialect of OpenAPI 3.1",
        mend: `Remove ${quote(keyword)}; give a part that is used elsewhere a name under \`components.schemas\`.`,
      });
    }
  },
});
