import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { targetLocation } from "./reference-target.ts";
import { quote } from "./show.ts";
import { sourceOf } from "./spec-source.ts";

/** No two paths refer to the same path item: its operations would have the same names. */
export const pathItemOnce: Oas3Rule = () => {
  const users = new Map<string, Location>();
  return {
    ref(node, context, resolved) {
      const target = context.type.name === "PathItem" ? targetLocation(resolved)?.absolutePointer : undefined;
      if (target === undefined) return;
      const user = users.get(target);
      if (!user) users.set(target, context.location);
      else {
        report(context, context.location.child("$ref"), {
          found: `${quote(node.$ref)}, to which ${sourceOf(user).file} ${user.pointer} refers too`,
          expected: "a path item for each path, with operations of its own",
          mend: "Refer to the path item of this path, or write one.",
        });
      }
    },
  };
};
