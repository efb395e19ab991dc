import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import type { MediaType, PathItem, RequestBody } from "../openapi.ts";
import { report } from "./finding.ts";
import { follow, type Located, operationsOf } from "./operations.ts";
import { walkSchema } from "./schema-walk.ts";
import { show } from "./show.ts";

/** What a vendor sends may grow: no closed enum and no closed object in a response or in the body of a webhook. */
export const openResponses: Oas3Rule = () => {
  const seen = new Set<object>();
  const check = ({ node, location }: Located<{ content?: object }>, context: UserContext) => {
    for (const [mediaType, { schema }] of Object.entries<MediaType>({ ...node.content })) {
      const start = { node: schema ?? true, location: location.child(["content", mediaType, "schema"]) };
      walkSchema(start, context, seen, (part) => {
        if (part.node.enum) {
          report(context, part.location.child("enum"), {
            found: `${show(part.node.enum)} as the only values in something that is received`,
            expected: "values that the vendor may add to without breaking clients",
            mend: "Rename `enum` to `x-extensible-enum`, or write `const` for a single fixed value.",
          });
        }
        if (part.node.additionalProperties === false) {
          report(context, part.location.child("additionalProperties"), {
            found: "`additionalProperties: false` on something that is received",
            expected: "an object that the vendor may add to without breaking clients",
            mend: "Remove `additionalProperties`.",
          });
        }
      });
    }
  };
  return {
    Response: (node, context) => check({ node, location: context.location }, context),
    WebhooksMap(webhooks: Record<string, PathItem>, context: UserContext) {
      for (const [name, webhook] of Object.entries(webhooks)) {
        const pathItem = follow<PathItem>(webhook, context.location.child(name), context);
        if (!pathItem) continue;
        for (const { node, location } of operationsOf(pathItem.node, pathItem.location)) {
          const body =
            node.requestBody && follow<RequestBody>(node.requestBody, location.child("requestBody"), context);
          if (body) check(body, context);
        }
      }
    },
  };
};
