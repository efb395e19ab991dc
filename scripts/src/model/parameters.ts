import type * as openapi from "../openapi.ts";
import { resolve } from "../openapi.ts";
import type { Parameter } from "./vendor.ts";

/** A parameter together with its schema, which becomes a property of `<Operation>Parameters`. */
export interface DeclaredParameter {
  parameter: Parameter;
  schema: openapi.SchemaObject;
}

/** Headers that OpenAPI describes elsewhere: as the media types and the security of an operation. */
export const ignoredHeaders: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/** The parameters of an operation: its own, then those of its path item that it does not override. */
export function buildParameters(
  document: openapi.OpenApiDocument,
  pathItem: openapi.PathItem,
  operation: openapi.Operation,
): DeclaredParameter[] {
  const declared = new Map<string, openapi.Parameter>();
  for (const reference of [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = resolve<openapi.Parameter>(document, reference);
    declared.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...declared.values()]
    .filter((parameter) => parameter.in !== "header" || !ignoredHeaders.has(parameter.name.toLowerCase()))
    .map((parameter) => buildParameter(document, parameter));
}

function buildParameter(document: openapi.OpenApiDocument, declared: openapi.Parameter): DeclaredParameter {
  const [contentType, media] = Object.entries(declared.content ?? {})[0] ?? [];
  const style = declared.style ?? (declared.in === "query" || declared.in === "cookie" ? "form" : "simple");
  const example = exampleOf(document, declared);
  const clientOption = declared["x-client-option"];
  const schema = declared.schema ?? media?.schema ?? true;
  const parameter: Parameter = {
    name: declared.name,
    in: declared.in,
    required: declared.required === true,
    style,
    explode: declared.explode ?? style === "form",
    allowReserved: declared.allowReserved === true,
    mayBeArray: mayBe("array", document, schema),
    mayBeObject: mayBe("object", document, schema),
    ...(contentType === undefined ? {} : { contentType }),
    ...(declared["x-querystring"] ? { isQuerystring: true } : {}),
    ...(clientOption === undefined ? {} : { clientOption }),
    ...(example === undefined ? {} : { example }),
  };
  return { parameter, schema: describe(schema, declared) };
}

/** The parameter's description and deprecation, put on its schema, where the type's documentation is taken from. */
function describe(
  schema: openapi.Schema,
  { description, deprecated }: openapi.Parameter,
): openapi.SchemaObject {
  const base: openapi.SchemaObject = typeof schema === "boolean" ? {} : schema;
  return {
    ...base,
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
  };
}

function exampleOf(document: openapi.OpenApiDocument, parameter: openapi.Parameter): unknown {
  if (parameter.example !== undefined) return parameter.example;
  const [named] = Object.values(parameter.examples ?? {});
  if (named !== undefined) return resolve<openapi.Example>(document, named).value;
  if (parameter.schema === undefined) return undefined;
  const schema = resolve<openapi.SchemaObject>(
    document,
    typeof parameter.schema === "boolean" ? {} : parameter.schema,
  );
  return schema.example ?? schema.examples?.[0];
}

function mayBe(kind: "array" | "object", document: openapi.OpenApiDocument, schema: openapi.Schema): boolean {
  if (typeof schema === "boolean") return true;
  const { type, enum: values, allOf, anyOf, oneOf } = resolve<openapi.SchemaObject>(document, schema);
  if (type !== undefined) return [type].flat().includes(kind);
  if (values !== undefined) return values.some((value) => kindOf(value) === kind);
  const parts = [...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])];
  return parts.length === 0 || parts.some((part) => mayBe(kind, document, part));
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}
