import { isRef, type Location, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import type { MediaType, Schema } from "../openapi.ts";
import { report } from "./finding.ts";
import { show } from "./show.ts";

const structural = ["properties", "patternProperties", "additionalProperties", "allOf", "anyOf", "oneOf"];

/** What is sent and received as a body has a name, because it becomes a type that users write down. */
export const namedBodies: Oas3Rule = () => ({ RequestBody: check, Response: check });

function check(body: { content?: object }, context: UserContext): void {
  for (const [mediaType, node] of Object.entries<MediaType>({ ...body.content })) {
    const location = context.location.child(["content", mediaType, "schema"]);
    if (node.schema !== undefined) checkSchema(node.schema, location, context);
  }
}

function checkSchema(schema: Schema, location: Location, context: UserContext): void {
  if (isRef(schema)) return;
  if (typeof schema !== "boolean") {
    const types = [schema.type ?? []].flat();
    const isStructure =
      types.includes("object") || structural.some((keyword) => Object.hasOwn(schema, keyword));
    if (types.includes("array") && !isStructure) {
      if (schema.items !== undefined) checkSchema(schema.items, location.child("items"), context);
      return;
    }
    if (types.length > 0 && !isStructure) return;
  }
  report(context, location, {
    found: `an inline schema, ${show(schema)}`,
    expected: "a `$ref` to a named schema, a list of them, or a plain value",
    mend: "Move the schema to the named schemas and refer to it.",
  });
}
