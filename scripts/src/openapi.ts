import { pointerSegments } from "./json-pointer.ts";

/**
 * The parts of an OpenAPI 3.1 document that the generator reads, after loading: every `$ref` is local.
 *
 * @see https://spec.openapis.org/oas/v3.1.1
 */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  servers?: ServerObject[];
  security?: SecurityRequirement[];
  tags?: { name: string; description?: string }[];
  externalDocs?: ExternalDocumentation;
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: Components;
  "x-request-id"?: { header?: string; body?: string };
  "x-gaps"?: { subject: string; note: string }[];
  "x-coverage"?: Coverage;
}

/** How much of a vendor's documentation a spec covers. */
export interface Coverage {
  /** How many operations the vendor documents in the area of this spec. */
  documented: number;
  /** How many of them the spec must describe. */
  atLeast: number;
}

export interface Components {
  schemas?: Record<string, Schema>;
  parameters?: Record<string, Parameter | Reference>;
  requestBodies?: Record<string, RequestBody | Reference>;
  responses?: Record<string, ResponseObject | Reference>;
  examples?: Record<string, Example | Reference>;
  headers?: Record<string, HeaderObject | Reference>;
  securitySchemes?: Record<string, SecurityScheme | Reference>;
  pathItems?: Record<string, PathItem>;
}

export interface Reference {
  $ref: string;
  summary?: string;
  description?: string;
}

export interface ExternalDocumentation {
  url: string;
  description?: string;
}

export interface ServerObject {
  url: string;
  description?: string;
  variables?: Record<string, ServerVariable>;
}

export interface ServerVariable {
  default: string;
  enum?: string[];
  description?: string;
}

export const httpMethods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
] as const;
export type HttpMethod = (typeof httpMethods)[number];

export type PathItem = {
  $ref?: string;
  parameters?: (Parameter | Reference)[];
  servers?: ServerObject[];
  /** Methods that OpenAPI has no field for, in their own spelling (OpenAPI 3.2). */
  additionalOperations?: Record<string, Operation>;
} & { [method in HttpMethod]?: Operation };

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  externalDocs?: ExternalDocumentation;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, ResponseObject | Reference>;
  security?: SecurityRequirement[];
  servers?: ServerObject[];
  "x-source"?: Source;
  /** Whether repeating a call does no harm; left out, the method decides. */
  "x-idempotent"?: boolean;
  "x-pagination"?: Pagination;
}

/** How sure a statement is, and when it was last compared with the vendor's page. */
export interface Source {
  confidence: "stated" | "example" | "observed" | "inferred";
  checked: string;
}

export interface Pagination {
  in: "query" | "body";
  page?: string;
  first?: number;
  skip?: string;
  cursor?: string;
  nextCursor?: string;
  size?: string;
  items: string;
  totalItems?: { header?: string; body?: string };
  totalPages?: { header?: string; body?: string };
  hasNext?: string;
}

export type ParameterLocation = "path" | "query" | "header" | "cookie";

export interface Parameter {
  name: string;
  in: ParameterLocation;
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
  example?: unknown;
  examples?: Record<string, Example | Reference>;
  "x-client-option"?: string;
  /** The parameter is the whole query, as OpenAPI 3.2 has `in: querystring`. */
  "x-querystring"?: boolean;
}

export interface HeaderObject {
  description?: string;
  schema?: Schema;
}

export interface RequestBody {
  description?: string;
  required?: boolean;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Schema;
  /** What each part of a stream is (OpenAPI 3.2). */
  itemSchema?: Schema;
  example?: unknown;
  examples?: Record<string, Example | Reference>;
  encoding?: Record<string, Encoding>;
}

/** How one property of a form or of a multipart body travels. */
export interface Encoding {
  contentType?: string;
  style?: string;
  explode?: boolean;
  allowReserved?: boolean;
}

export interface Example {
  summary?: string;
  description?: string;
  value?: unknown;
}

export interface ResponseObject {
  description?: string;
  headers?: Record<string, HeaderObject | Reference>;
  content?: Record<string, MediaType>;
}

export type SecurityRequirement = Record<string, string[]>;

export type SecurityScheme = {
  description?: string;
  "x-client-option"?: string | string[];
} & (
  | { type: "apiKey"; in: "header" | "query" | "cookie"; name: string }
  | { type: "http"; scheme: string; bearerFormat?: string }
  | { type: "oauth2"; flows: Record<string, OAuthFlow> }
  | { type: "openIdConnect"; openIdConnectUrl: string }
  | { type: "mutualTLS" }
);

export interface OAuthFlow {
  tokenUrl?: string;
  authorizationUrl?: string;
  scopes?: Record<string, string>;
}

/** A JSON Schema of the 2020-12 dialect; `true` and `false` are schemas too. */
export type Schema = boolean | SchemaObject;

export interface SchemaObject {
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema;
  patternProperties?: Record<string, Schema>;
  items?: Schema;
  prefixItems?: Schema[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  not?: Schema;
  propertyNames?: Schema;
  unevaluatedProperties?: Schema;
  dependentRequired?: Record<string, string[]>;
  dependentSchemas?: Record<string, Schema>;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  readOnly?: boolean;
  writeOnly?: boolean;
  deprecated?: boolean;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  "x-extensible-enum"?: (string | number)[];
  [keyword: string]: unknown;
}

/** Follows local references until something that is not one. */
export function resolve<Node extends object>(document: OpenApiDocument, node: Node | Reference): Node {
  let current: Node | Reference = node;
  const seen = new Set<string>();
  // A schema may be a boolean, also behind a reference.
  while (typeof current === "object" && "$ref" in current && typeof current.$ref === "string") {
    if (seen.has(current.$ref)) throw new Error(`The reference ${current.$ref} refers to itself`);
    seen.add(current.$ref);
    current = lookUp(document, current.$ref) as Node | Reference; // the loader has checked that every reference resolves
  }
  return current as Node; // the loop ends only on a node that is not a reference
}

/** Follows the references of a schema; one that is a boolean has no keywords. */
export function resolveSchema(document: OpenApiDocument, schema: Schema): SchemaObject {
  return typeof schema === "boolean" ? {} : resolve<SchemaObject>(document, schema);
}

/** The node that a local reference names. */
function lookUp(document: OpenApiDocument, reference: string): unknown {
  return pointerSegments(reference).reduce<unknown>((node, segment) => {
    const value = typeof node === "object" && node !== null ? Reflect.get(node, segment) : undefined;
    if (value === undefined) throw new Error(`The reference ${reference} resolves to nothing`);
    return value;
  }, document);
}
