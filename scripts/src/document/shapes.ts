import { type SwaggerKind, swaggerShapes } from "./swagger-shapes.ts";

/** A kind of object of the OpenAPI standard, as far as the generator reads it. */
export type Kind =
  | SwaggerKind
  | "components"
  | "discriminator"
  | "encoding"
  | "example"
  | "externalDocs"
  | "flows"
  | "flow"
  | "header"
  | "info"
  | "mediaType"
  | "operation"
  | "parameter"
  | "pathItem"
  | "requestBody"
  | "response"
  | "root"
  | "schema"
  | "securityRequirement"
  | "securityScheme"
  | "server"
  | "serverVariable"
  | "tag";

/** What a field holds: objects of a kind (one, a list or a map of them), or plain values. */
export type Field =
  | { one: Kind }
  | { list: Kind }
  | { map: Kind }
  | { plain: "boolean" | "number" | "string" | "strings" | "stringMap" | "stringsMap" | "types" | "list" };

const one = (kind: Kind): Field => ({ one: kind });
const list = (kind: Kind): Field => ({ list: kind });
const map = (kind: Kind): Field => ({ map: kind });
const plain = (type: Extract<Field, { plain: unknown }>["plain"]): Field => ({ plain: type });

const text = plain("string");
const flag = plain("boolean");
const described = { summary: text, description: text };
const parameterFields: Record<string, Field> = {
  name: text,
  in: text,
  description: text,
  required: flag,
  deprecated: flag,
  style: text,
  explode: flag,
  allowReserved: flag,
  schema: one("schema"),
  content: map("mediaType"),
  examples: map("example"),
};
const operations = Object.fromEntries(
  ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"].map((method) => [
    method,
    one("operation"),
  ]),
);

/**
 * The fields of each kind that the generator reads. Fields that are missing here may hold anything.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#schema-0
 */
export const shapes: Readonly<Record<Kind, Readonly<Record<string, Field>>>> = {
  ...swaggerShapes,
  root: {
    openapi: text,
    info: one("info"),
    servers: list("server"),
    security: list("securityRequirement"),
    tags: list("tag"),
    externalDocs: one("externalDocs"),
    paths: map("pathItem"),
    webhooks: map("pathItem"),
    components: one("components"),
  },
  info: { title: text, version: text, ...described },
  components: {
    schemas: map("schema"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    responses: map("response"),
    examples: map("example"),
    headers: map("header"),
    securitySchemes: map("securityScheme"),
    pathItems: map("pathItem"),
    mediaTypes: map("mediaType"),
  },
  externalDocs: { url: text, description: text },
  server: { url: text, description: text, variables: map("serverVariable") },
  serverVariable: { default: text, enum: plain("strings"), description: text },
  tag: { name: text, description: text },
  securityRequirement: {},
  pathItem: {
    ...described,
    ...operations,
    additionalOperations: map("operation"),
    parameters: list("parameter"),
    servers: list("server"),
  },
  operation: {
    ...described,
    operationId: text,
    tags: plain("strings"),
    deprecated: flag,
    externalDocs: one("externalDocs"),
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
    security: list("securityRequirement"),
    servers: list("server"),
  },
  parameter: parameterFields,
  header: parameterFields,
  requestBody: { description: text, required: flag, content: map("mediaType") },
  response: { ...described, content: map("mediaType"), headers: map("header") },
  mediaType: {
    schema: one("schema"),
    itemSchema: one("schema"),
    examples: map("example"),
    encoding: map("encoding"),
  },
  encoding: { contentType: text, style: text, explode: flag, allowReserved: flag, headers: map("header") },
  example: described,
  securityScheme: {
    type: text,
    in: text,
    name: text,
    scheme: text,
    description: text,
    flows: one("flows"),
  },
  flows: {
    implicit: one("flow"),
    password: one("flow"),
    clientCredentials: one("flow"),
    authorizationCode: one("flow"),
    deviceAuthorization: one("flow"),
  },
  flow: { tokenUrl: text, authorizationUrl: text, scopes: plain("stringMap") },
  discriminator: { propertyName: text, mapping: plain("stringMap"), defaultMapping: text },
  schema: {
    title: text,
    description: text,
    format: text,
    pattern: text,
    type: plain("types"),
    enum: plain("list"),
    required: plain("strings"),
    dependentRequired: plain("stringsMap"),
    deprecated: flag,
    readOnly: flag,
    writeOnly: flag,
    uniqueItems: flag,
    discriminator: one("discriminator"),
    additionalProperties: one("schema"),
    allOf: list("schema"),
    anyOf: list("schema"),
    contains: one("schema"),
    contentSchema: one("schema"),
    $defs: map("schema"),
    definitions: map("schema"),
    dependentSchemas: map("schema"),
    else: one("schema"),
    if: one("schema"),
    items: one("schema"),
    not: one("schema"),
    oneOf: list("schema"),
    patternProperties: map("schema"),
    prefixItems: list("schema"),
    properties: map("schema"),
    propertyNames: one("schema"),
    // biome-ignore lint/suspicious/noThenProperty: the name of a keyword of JSON Schema
    then: one("schema"),
    unevaluatedItems: one("schema"),
    unevaluatedProperties: one("schema"),
  },
};
