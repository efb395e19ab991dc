import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { report } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { operationsOf, parametersOf } from "./operations.ts";
import { listed, quote } from "./show.ts";

/** A path's parameters are exactly those between its braces. A wrong name is one finding, however many operations. */
export const pathParameters: Oas3Rule = () => ({
  Paths: {
    PathItem(pathItem, context) {
      const path = String(context.key);
      const names = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
      const shared = declaredIn(pathItem, context);
      const operations = operationsOf(pathItem, context.location);
      const owners = operations.length > 0 ? operations : [{ node: pathItem, location: context.location }];
      const reported = new Set<string>();
      for (const { node, location } of owners) {
        const declared = [...shared, ...parametersOf(node, location, context).filter(isInPath)];
        const undeclared = names.filter(
          (name) => !declared.some((parameter) => parameter.node.name === name),
        );
        for (const name of undeclared) {
          if (reported.has(name)) continue;
          reported.add(name);
          const unused = declared
            .map((parameter) => parameter.node.name)
            .filter((other) => !names.includes(other));
          const meant = unused.length === 1 ? unused[0] : nearest(name, unused);
          report(context, location.key(), {
            found: `no parameter ${quote(name)}${unused.length > 0 ? `, but ${listed(unused)}` : ""}`,
            expected: `a parameter for every name between braces in ${quote(path)}`,
            mend: meant
              ? `Rename the parameter ${quote(meant)} to ${quote(name)}, or correct the path.`
              : `Add a parameter with \`name: ${name}\`, \`in: path\` and \`required: true\`.`,
          });
        }
        if (undeclared.length > 0) continue; // the parameters that are left over are their misspelt names
        for (const parameter of declared.filter(({ node: { name } }) => !names.includes(name))) {
          if (reported.has(parameter.node.name)) continue;
          reported.add(parameter.node.name);
          report(context, parameter.location.child("name"), {
            found: `the path parameter ${quote(parameter.node.name)}`,
            expected: `only parameters that ${quote(path)} has between braces`,
            mend: `Add ${quote(`{${parameter.node.name}}`)} to the path, or remove the parameter.`,
          });
        }
      }
    },
  },
});

function declaredIn(pathItem: object, context: UserContext) {
  return parametersOf(pathItem, context.location, context).filter(isInPath);
}

function isInPath(parameter: { node: { in: string } }): boolean {
  return parameter.node.in === "path";
}
