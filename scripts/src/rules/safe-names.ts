import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { show } from "./show.ts";

/** Names that come from the vendor and stay as they are in generated code: no quotes, line breaks or comment ends. */
export const safeNames: Oas3Rule = () => ({
  SchemaProperties(properties, context) {
    for (const name of Object.keys(properties))
      check("property", name, context.location.child(name).key(), context);
  },
  Tag({ name }, context) {
    check("tag", name, context.location.child("name"), context);
  },
});

function check(what: string, name: string, location: Location, context: UserContext): void {
  const hostile = what === "tag" ? /[`\\<>\p{Cc}\u2028\u2029]|\*\//u : /["'`\\\p{Cc}\u2028\u2029]|\*\//u;
  if (name.trim() !== "" && !hostile.test(name)) return;
  report(context, location, {
    found: `the ${what} name ${show(name)}`,
    expected: "a name without quotes, backslashes, line breaks and `*/`",
    mend: `Correct the name of the ${what}.`,
  });
}
