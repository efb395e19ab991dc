import type { Example, OpenApiDocument, Parameter } from "../src/openapi.ts";
import { resolve } from "../src/openapi.ts";
import type { DocumentedOperation } from "./documented-operations.ts";
import type { Extent } from "./example-values.ts";
import { ExampleValues } from "./example-values.ts";

/** What a call is given: `{ path, query, header, body }`. */
export interface CallRequest {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  header?: Record<string, unknown>;
  cookie?: Record<string, unknown>;
  body?: unknown;
}

export interface TrialRequest {
  /** Where the request comes from, for messages. */
  name: string;
  request: CallRequest;
}

/** The requests that an operation is tried with: each of its examples, and made-up ones at both ends of what is allowed. */
export function trialRequests(document: OpenApiDocument, operation: DocumentedOperation): TrialRequest[] {
  const values = new ExampleValues(document);
  const { body, parameters } = operation;
  const fromExamples = grouped(
    parameters,
    (parameter) => exampleOf(document, parameter) ?? made(values, parameter, "minimal"),
  );
  const minimal = grouped(parameters, (parameter) => made(values, parameter, "minimal"));
  const maximal = grouped(parameters, (parameter) => made(values, parameter, "maximal"));
  if (body === undefined) {
    return [
      { name: "example", request: fromExamples },
      { name: "minimal", request: minimal },
      { name: "maximal", request: maximal },
    ];
  }
  const bodies = (extent: Extent) =>
    values.alternatives(body.schema).map((schema) => values.value(schema, extent));
  return [
    ...body.examples.map(([name, value]) => ({
      name: `example ${name}`,
      request: { ...fromExamples, body: value },
    })),
    ...(body.required ? [] : [{ name: "minimal without body", request: minimal }]),
    ...bodies("minimal").map((value, index) => ({
      name: `minimal ${index + 1}`,
      request: { ...minimal, body: value },
    })),
    ...bodies("maximal").map((value, index) => ({
      name: `maximal ${index + 1}`,
      request: { ...maximal, body: value },
    })),
  ];
}

/** The parameters by their location; one whose value is `undefined` is left out. */
export function grouped(parameters: Parameter[], valueFor: (parameter: Parameter) => unknown): CallRequest {
  const groups: Partial<Record<Parameter["in"], Record<string, unknown>>> = {};
  for (const parameter of parameters) {
    const value = valueFor(parameter);
    if (value !== undefined) groups[parameter.in] = { ...groups[parameter.in], [parameter.name]: value };
  }
  return groups;
}

function made(values: ExampleValues, parameter: Parameter, extent: Extent): unknown {
  if (extent === "minimal" && parameter.required !== true) return undefined;
  const schema = values.flatten(parameter.schema ?? true);
  const place = parameter.in === "header" ? "header" : parameter.explode === false ? "list" : "body";
  // No path segment can be empty, whatever its schema says.
  const bounded =
    parameter.in === "path" ? { ...schema, minLength: Math.max(1, schema.minLength ?? 1) } : schema;
  return values.value(bounded, extent, place);
}

function exampleOf(document: OpenApiDocument, parameter: Parameter): unknown {
  const [named] = Object.values(parameter.examples ?? {});
  return parameter.example ?? (named && resolve<Example>(document, named).value);
}
