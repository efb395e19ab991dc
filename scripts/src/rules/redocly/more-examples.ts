import { createConfig, type Oas3Rule, type Oas3Visitor, type UserContext } from "@redocly/openapi-core";

type Leave = (node: object, context: UserContext) => void;

/**
 * Redocly validates the examples of parameters and schemas, but neither those of headers nor the defaults. These rules
 * hand them to its validators in the form of what it validates.
 */
export async function moreExampleRules(): Promise<Record<string, Oas3Rule>> {
  const parameters = await redoclyRule("no-invalid-parameter-examples");
  const schemas = await redoclyRule("no-invalid-schema-examples");
  return {
    "no-invalid-header-examples": (options) => ({
      Header: { leave: leaveOf(parameters(options), "Parameter") },
    }),
    "no-invalid-defaults": (options) => {
      const leave = leaveOf(schemas(options), "Schema");
      return {
        Schema: {
          leave(schema, context) {
            if (schema.default === undefined) return;
            const { example: _, ...bare } = schema;
            leave({ ...bare, examples: [schema.default] }, reportingOn("default", context));
          },
        },
      };
    },
  };
}

async function redoclyRule(name: string): Promise<Oas3Rule> {
  const config = await createConfig({});
  const rule = config
    .getRulesForSpecVersion("oas3")
    .flatMap((rules) => Object.entries(rules))
    .find(([id]) => id === name);
  if (!rule) throw new TypeError(`Redocly has no rule ${name}`);
  return rule[1] as Oas3Rule;
}

function leaveOf(visitor: Oas3Visitor | Oas3Visitor[], type: "Parameter" | "Schema"): Leave {
  const visit = [visitor].flat()[0]?.[type];
  if (typeof visit !== "object" || !visit.leave)
    throw new TypeError(`Redocly's rule does not leave a ${type}`);
  return visit.leave as Leave;
}

/** A context that puts problems with the first of the `examples` where that value really is. */
function reportingOn(key: string, context: UserContext): UserContext {
  const from = context.location.child(["examples", 0]).pointer;
  const to = context.location.child(key).pointer;
  return {
    ...context,
    report(problem) {
      const location = [problem.location ?? []].flat().map((place) => ({
        ...place,
        pointer: place.pointer?.replace(from, () => to) ?? to,
      }));
      context.report({ ...problem, location });
    },
  };
}
