import type { Field } from "./shapes.ts";

/** A kind of object of Swagger 2.0 that OpenAPI 3 has in another form. */
export type SwaggerKind =
  | "swagger"
  | "swaggerHeader"
  | "swaggerOperation"
  | "swaggerParameter"
  | "swaggerPathItem"
  | "swaggerResponse"
  | "swaggerScheme";

const text: Field = { plain: "string" };
const flag: Field = { plain: "boolean" };
const texts: Field = { plain: "strings" };
const parameters: Field = { list: "swaggerParameter" };
const security: Field = { list: "securityRequirement" };
const operations = Object.fromEntries(
  ["get", "put", "post", "delete", "options", "head", "patch"].map((method): [string, Field] => [
    method,
    { one: "swaggerOperation" },
  ]),
);
const value: Record<string, Field> = {
  type: text,
  format: text,
  pattern: text,
  description: text,
  collectionFormat: text,
  enum: { plain: "list" },
};

/**
 * The fields of each kind that the conversion to OpenAPI 3 reads.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#schema
 */
export const swaggerShapes: Readonly<Record<SwaggerKind, Readonly<Record<string, Field>>>> = {
  swagger: {
    info: { one: "info" },
    host: text,
    basePath: text,
    schemes: texts,
    consumes: texts,
    produces: texts,
    paths: { map: "swaggerPathItem" },
    definitions: { map: "schema" },
    parameters: { map: "swaggerParameter" },
    responses: { map: "swaggerResponse" },
    securityDefinitions: { map: "swaggerScheme" },
    security,
    tags: { list: "tag" },
    externalDocs: { one: "externalDocs" },
  },
  swaggerPathItem: { ...operations, parameters },
  swaggerOperation: {
    tags: texts,
    summary: text,
    description: text,
    externalDocs: { one: "externalDocs" },
    operationId: text,
    consumes: texts,
    produces: texts,
    parameters,
    responses: { map: "swaggerResponse" },
    schemes: texts,
    deprecated: flag,
    security,
  },
  swaggerParameter: { ...value, name: text, in: text, required: flag, schema: { one: "schema" } },
  swaggerResponse: { description: text, schema: { one: "schema" }, headers: { map: "swaggerHeader" } },
  swaggerHeader: value,
  swaggerScheme: {
    type: text,
    description: text,
    name: text,
    in: text,
    flow: text,
    authorizationUrl: text,
    tokenUrl: text,
    scopes: { plain: "stringMap" },
  },
};
