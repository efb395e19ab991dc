import { isRef, type Location, type Oas3Rule, type UserContext } from "@redocly/openapi-core";
import { visitComponents } from "./components.ts";
import { report } from "./finding.ts";
import { quote, show } from "./show.ts";

/** Everything that a user of the package meets has a description, because it becomes the documentation in the editor. */
export const described: Oas3Rule = () => {
  const check = (what: string) => (node: unknown, context: UserContext) =>
    demand(what, node, context.location, context);
  const checkNamed = (what: string) => (node: unknown, context: UserContext) =>
    demand(`${what} ${quote(String(context.key))}`, node, context.location, context);
  return {
    ...visitComponents(({ kind, name, node, location }, context) => {
      if (kind === "schemas") demand(`schema ${quote(name)}`, node, location, context);
    }),
    Operation: check("operation"),
    Parameter: (node, context) => demand(`parameter ${quote(node.name)}`, node, context.location, context),
    Response: check("response"),
    SecurityScheme: checkNamed("security scheme"),
    ServerVariable: checkNamed("server variable"),
    Tag: (node, context) => demand(`tag ${quote(node.name)}`, node, context.location, context),
    SchemaProperties(properties, context) {
      for (const [name, property] of Object.entries(properties)) {
        if (isRef(property)) continue; // it has the description of its schema
        demand(`property ${quote(name)}`, property, context.location.child(name), context);
      }
    },
  };
};

function demand(what: string, node: unknown, location: Location, context: UserContext): void {
  if (hasText(node)) return;
  const description = Object(node).description;
  report(context, description === undefined ? location.key() : location.child("description"), {
    found: description === undefined ? `no \`description\` on the ${what}` : show(description),
    expected: `a \`description\` of the ${what}`,
    mend: "Add a `description` that says what a caller needs to know about it.",
  });
}

function hasText(node: unknown): boolean {
  const description: unknown = Object(node).description;
  return typeof description === "string" && description.trim() !== "";
}
