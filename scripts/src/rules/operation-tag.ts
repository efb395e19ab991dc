import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { listed, quote, show } from "./show.ts";

/** Every operation has exactly one tag, and the root describes it. The same undefined tag is reported once. */
export const operationTag: Oas3Rule = () => {
  const used = new Map<string, Location>();
  return {
    Operation({ tags }, context) {
      const [tag] = tags ?? [];
      if (tags?.length === 1 && tag !== undefined) {
        if (!used.has(tag)) used.set(tag, context.location.child(["tags", 0]));
        return;
      }
      report(context, tags === undefined ? context.location.key() : context.location.child("tags"), {
        found: tags === undefined ? "no `tags`" : show(tags),
        expected: "a list of exactly one tag",
        mend: tags?.length
          ? "Keep the tag that fits best."
          : "Add the tag under which readers look for the operation.",
      });
    },
    Root: {
      leave(root, context) {
        const defined = new Set(root.tags?.map(({ name }) => name));
        if (defined.size === 0 && used.size > 0) {
          report(context, context.location.key(), {
            found: `no \`tags\` on the root, while operations have ${listed([...used.keys()])}`,
            expected: "a list of the tags of all operations, each with a description",
            mend: "Add `tags` to the root.",
          });
          return;
        }
        for (const [tag, location] of used) {
          if (defined.has(tag)) continue;
          const meant = nearest(tag, defined);
          report(context, location, {
            found: quote(tag),
            expected: `one of the tags ${listed([...defined])}`,
            mend: meant
              ? `Correct it to ${quote(meant)}, or add ${quote(tag)} to the root's \`tags\`.`
              : `Add ${quote(tag)} with a description to the root's \`tags\`.`,
          });
        }
      },
    },
  };
};
