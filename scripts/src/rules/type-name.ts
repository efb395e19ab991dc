import path from "node:path";
import type { Oas3Rule } from "@redocly/openapi-core";
import { typeName as exportedName, pascalCase } from "../model/naming.ts";
import { type Component, visitComponents } from "./components.ts";
import { report } from "./finding.ts";
import { operationTypeSuffixes, vendorTypeSuffixes } from "./reserved-names.ts";
import { quote } from "./show.ts";

/** No schema has the name of a type that the generator makes: `InviteUserBody` of an operation, `AworkClient`. */
export const typeName: Oas3Rule = () => {
  const schemas: Component[] = [];
  const generated = new Map<string, string>();
  return {
    ...visitComponents((component) => {
      if (component.kind === "schemas") schemas.push(component);
    }),
    Operation({ operationId }) {
      if (operationId === undefined) return;
      for (const suffix of operationTypeSuffixes) {
        const owner = `the operation ${quote(operationId)} gives its ${suffix.toLowerCase()}`;
        generated.set(pascalCase(operationId) + suffix, owner);
      }
    },
    Root: {
      leave(_root, context) {
        const slug = path.basename(path.dirname(context.location.source.absoluteRef));
        for (const suffix of vendorTypeSuffixes) {
          generated.set(pascalCase(slug) + suffix, `the package gives its ${suffix.toLowerCase()}`);
        }
        const owners = new Map<string, string>();
        for (const { name, location } of schemas) {
          const exported = exportedName(name);
          const other = owners.get(exported) ?? name; // two of the same name are the business of `component-name`
          const owner = other === name ? generated.get(exported) : `the schema ${quote(other)} has as a type`;
          owners.set(exported, name);
          if (!owner) continue;
          report(context, location.key(), {
            found: `the schema name ${quote(name)}, which ${owner}`,
            expected: "a name that no generated type has",
            mend: "Rename the schema for what it is, apart from the call that uses it.",
          });
        }
      },
    },
  };
};
