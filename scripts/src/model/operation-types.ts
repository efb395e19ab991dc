import type { Schema, SchemaObject } from "../openapi.ts";
import type { DeclaredParameter } from "./parameters.ts";
import type { SchemaDeclarations } from "./schema-declarations.ts";
import type { Parameter, ParametersType } from "./vendor.ts";

const groupDescriptions = {
  path: "Parameters in the path.",
  query: "Parameters in the query string.",
  header: "Header parameters, besides those that the client sets itself.",
  cookie: "Parameters that are sent as cookies.",
};

const locations = ["path", "query", "header", "cookie"] as const;

/** `<Operation>Parameters`: an object with a member for each place that parameters go to. */
export function parametersType(
  parameters: DeclaredParameter[],
  declarations: SchemaDeclarations,
): ParametersType | undefined {
  if (parameters.length === 0) return undefined;
  const groups = locations.flatMap((location) => {
    const members = parameters.filter(({ parameter }) => parameter.in === location);
    return members.length === 0 ? [] : [[location, parameterGroup(location, members, declarations)] as const];
  });
  const required = groups
    .filter(([, group]) => (group.required ?? []).length > 0)
    .map(([location]) => location);
  const schema: Schema = { type: "object", properties: Object.fromEntries(groups), required };
  return { schema, required: required.length > 0 };
}

function parameterGroup(
  location: Parameter["in"],
  members: DeclaredParameter[],
  declarations: SchemaDeclarations,
): SchemaObject {
  const properties = members.map(({ parameter, schema }) => [
    parameter.name,
    declarations.project(schema, "write"),
  ]);
  return {
    type: "object",
    description: groupDescriptions[location],
    properties: Object.fromEntries(properties),
    required: members.filter(({ parameter }) => isRequired(parameter)).map(({ parameter }) => parameter.name),
  };
}

/** A client option stands in for a parameter, so that a call may leave it out. */
function isRequired(parameter: Parameter): boolean {
  return parameter.required && parameter.clientOption === undefined;
}
