import type { Coverage, Encoding, Pagination, ParameterLocation, Schema, Source } from "../openapi.ts";

/** Everything that the emitters know of a vendor. They never look at the OpenAPI document. */
export interface Vendor {
  /** Names the spec folder, the package folder and the package: `awork`. */
  slug: string;
  /** `@guestlist/awork` */
  packageName: string;
  /** The slug as a part of identifiers: `Awork`. */
  pascalName: string;
  /** The slug as a variable: `awork`. */
  camelName: string;
  title: string;
  description: string;
  /** Where the spec's entry is in the repository. */
  specFile: string;
  docsUrl?: string;
  server: Server;
  credentials: Credential[];
  /** Alternatives, each the credentials that go together, by scheme name. */
  security: string[][];
  clientOptions: ClientOption[];
  traceId?: { header?: string; body?: string };
  tags: Tag[];
  operations: Operation[];
  /** The named schemas. */
  types: TypeDeclaration[];
  gaps: { subject: string; note: string }[];
  coverage?: Coverage;
}

export interface Server {
  /** With the variables as `{name}`. */
  url: string;
  description: string;
  variables: ServerVariable[];
}

export interface ServerVariable {
  /** As in the URL template. */
  name: string;
  /** As in the client's options. */
  option: string;
  description: string;
  /** The values it may take; any host label when there are none. */
  values: string[];
  /** Used when the option is left out; without one the option is required. */
  default?: string;
  /** It stands in the host, so that only what a host label may be is safe. */
  isHostLabel: boolean;
}

/** A security scheme as the client sees it: options in, a header, query parameter or cookie out. */
export type Credential = { scheme: string; description: string; options: string[] } & (
  | { kind: "apiKey"; in: "header" | "query" | "cookie"; name: string }
  | { kind: "bearer" }
  | { kind: "basic" }
  | { kind: "clientCredentials"; tokenUrl: string; scopes: string[] }
);

/** A parameter that is given once, when the client is made. */
export interface ClientOption {
  option: string;
  description: string;
  schema: Schema;
}

export interface Tag {
  name: string;
  description: string;
}

export interface Operation {
  /** The `operationId`. */
  id: string;
  /** The `operationId` as a part of type names: `InviteUser`. */
  pascalId: string;
  /** In lower case, but for methods that OpenAPI has no field for. */
  method: string;
  path: string;
  /** Where the operation is, if not at the vendor's server. */
  server?: string;
  summary: string;
  description: string;
  deprecated: boolean;
  tag?: string;
  docsUrl?: string;
  source?: Source;
  parameters: Parameter[];
  /** The type of the parameters together. */
  parametersType?: ParametersType;
  body?: Body;
  /** Success first, then by status, `default` last. */
  responses: Response[];
  /** Only where it differs from the vendor's. */
  security?: string[][];
  /** What the description says of it; left out, the method decides. */
  idempotent?: boolean;
  /** The header parameter by which the vendor knows a repetition of a call. */
  idempotencyKey?: string;
  pagination?: OperationPagination;
}

/** How an operation pages, and what its pages hold. */
export interface OperationPagination extends Pagination {
  itemSchema: Schema;
}

export interface ParametersType {
  schema: Schema;
  /** Whether any parameter must be given with every call. */
  required: boolean;
}

export interface Parameter {
  name: string;
  in: ParameterLocation;
  required: boolean;
  /** The client option that fills it when the call leaves it out. */
  clientOption?: string;
  style: string;
  explode: boolean;
  allowReserved: boolean;
  /** The media type it is serialised as, when it has `content` instead of a style. */
  contentType?: string;
  /** It is the whole query, not a part of it. */
  isQuerystring?: boolean;
  /** Its value may be an array, which in a header a serializer writes in another way than a single value. */
  mayBeArray: boolean;
  /** Its value may be an object, which a serializer writes in another way than a single value or an array. */
  mayBeObject: boolean;
  example?: unknown;
}

export interface Body extends Content {
  required: boolean;
  description: string;
  examples: Example[];
  /** How the properties of a form travel, where the description says so. */
  encoding: Record<string, Encoding>;
}

/** A media type of a body, with what is in it. */
export interface Content {
  mediaType: string;
  codec: Codec;
  schema: Schema;
}

/**
 * How a body is written or read. Of `eventStream` and `jsonLines`, which come one by one, the schema is that of one. Where a description leaves open how it travels, `jsonOrText` is a text, and
 * `undescribed` anything.
 */
export type Codec =
  | "json"
  | "exactJson"
  | "jsonOrText"
  | "undescribed"
  | "form"
  | "multipart"
  | "text"
  | "blob"
  | "stream"
  | "eventStream"
  | "jsonLines"
  | "exactJsonLines";

export interface Example {
  name: string;
  summary: string;
  value: unknown;
}

export interface Response {
  /** A status number, a range such as `4XX`, or `default`. */
  status: string;
  isSuccess: boolean;
  description: string;
  /** What the body may be, the media type that a client handles best first; empty for a response without a body. */
  contents: Content[];
  /** Examples of the first content. */
  examples: Example[];
}

/** A schema that the package exports as a type. It refers to other declarations as `#/components/schemas/<name>`. */
export interface TypeDeclaration {
  name: string;
  description: string;
  schema: Schema;
}
