import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { MediaType } from "../openapi.ts";
import { report } from "./finding.ts";
import { quote, show } from "./show.ts";

/** Media types whose bodies can be written down in YAML; an example of an image would be of no use. */
const writable = /[/+](json|xml|x-www-form-urlencoded)\b|^text\/|^multipart\/|^\*/i;
const keyPattern = /^[a-z][a-zA-Z0-9]*(-[a-z0-9]+)*$/;

/** Every body is shown by at least one example that has a name and a summary. */
export const bodyExamples: Oas3Rule = () => ({
  RequestBody: checkBody,
  Response: checkBody,
  Example(example, context) {
    if (!example.summary?.trim()) {
      report(context, context.location.key(), {
        found: "no `summary`",
        expected: "a `summary` of what the example shows",
        mend: "Add a `summary` of a few words.",
      });
    } else if (example.value === undefined) {
      report(context, context.location.key(), {
        found: example.externalValue === undefined ? "no `value`" : "`externalValue`",
        expected: "the example itself, in `value`",
        mend: "Write the example in `value`.",
      });
    }
  },
});

function checkBody(body: { content?: object }, context: UserContext): void {
  for (const [name, mediaType] of Object.entries<MediaType>({ ...body.content })) {
    const location = context.location.child(["content", name]);
    if (mediaType.example !== undefined) {
      report(context, location.child("example").key(), {
        found: "an example without a name, in `example`",
        expected: "named examples, in `examples`",
        mend: "Move it to `examples`, with a name, a `summary`, and the example in `value`.",
      });
      continue;
    }
    const keys = Object.keys(mediaType.examples ?? {});
    if (keys.length === 0 && writable.test(name)) {
      report(context, location.key(), {
        found: `no \`examples\` for ${quote(name)}`,
        expected: "at least one example of the body",
        mend: "Add `examples` with an example from the vendor's page.",
      });
    }
    for (const key of keys.filter((candidate) => !keyPattern.test(candidate))) {
      report(context, location.child(["examples", key]).key(), {
        found: `the example name ${show(key)}`,
        expected: "a name in kebab case or camel case, such as `two-people`",
        mend: "Rename the example.",
      });
    }
  }
}
