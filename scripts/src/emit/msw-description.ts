import { essence } from "../model/media-types.ts";
import type { Body, Content, Credential, Operation, Parameter, Response, Vendor } from "../model/vendor.ts";
import type { Encoding, Schema } from "../openapi.ts";
import { judgingSchema, referredSchemas } from "./msw-schema.ts";
import { formSerializer, partSerializer } from "./serializer.ts";

/** What mock handlers have to know of a vendor, in the form that the runtime's `DescribedVendor` has. */
export interface VendorDescription {
  name: string;
  server: string;
  credentials: Record<string, object>;
  security: string[][];
  operations: Record<string, OperationDescription>;
  schemas: Record<string, Schema>;
}

/** An operation in it; what nothing but the runtime looks at has no type here. */
export interface OperationDescription {
  method: string;
  path: string;
  server?: string;
  parameters?: object[];
  body?: object;
  security?: string[][];
  success: object;
  unauthorized?: object;
  invalid?: object;
  mediaTypes?: Record<string, string>;
}

export function describeVendor(vendor: Vendor): VendorDescription {
  const { slug, server, credentials, security, operations, types } = vendor;
  return {
    name: slug,
    server: server.url,
    credentials: Object.fromEntries(credentials.map((each) => [each.scheme, describeCredential(each)])),
    security,
    operations: Object.fromEntries(
      operations.map((operation) => [operation.id, describeOperation(operation)]),
    ),
    schemas: referredSchemas(operations.flatMap(requestSchemas), types),
  };
}

function describeCredential(credential: Credential): object {
  switch (credential.kind) {
    case "apiKey":
      return { kind: credential.kind, in: credential.in, name: credential.name };
    case "clientCredentials":
      return { kind: credential.kind, tokenUrl: credential.tokenUrl };
    default:
      return { kind: credential.kind };
  }
}

function describeOperation(operation: Operation): OperationDescription {
  const { method, path, server, body, security, responses } = operation;
  // A parameter that is the whole query is looked at by nobody here.
  const parameters = operation.parameters.filter(({ isQuerystring }) => !isQuerystring);
  const [success] = responses.filter(({ isSuccess }) => isSuccess);
  const unauthorized = refusal(responses, ["401"]);
  const invalid = refusal(responses, ["422", "400"]);
  const mediaTypes = mediaTypesByStatus(responses);
  return {
    method: method.toUpperCase(),
    // Handlers are found by the path alone.
    path: path.replace(/\?.*$/s, ""),
    ...(server === undefined ? {} : { server }),
    ...(parameters.length > 0
      ? { parameters: parameters.map((parameter) => describeParameter(operation, parameter)) }
      : {}),
    ...(body ? { body: describeBody(body) } : {}),
    ...(security ? { security } : {}),
    success: success ? describeAnswer(success, "200") : { status: 200 },
    ...(unauthorized ? { unauthorized } : {}),
    ...(invalid ? { invalid } : {}),
    ...(mediaTypes ? { mediaTypes } : {}),
  };
}

function describeParameter(operation: Operation, parameter: Parameter): object {
  const { in: location, name, required, style, explode, contentType } = parameter;
  const usual = location === "query" || location === "cookie" ? "form" : "simple";
  return {
    in: location,
    name,
    ...(required ? { required } : {}),
    schema: judgingSchema(parameterSchema(operation, parameter)),
    ...(contentType === undefined && style !== usual ? { style } : {}),
    ...(contentType === undefined && explode !== (style === "form") ? { explode } : {}),
    ...(contentType === undefined ? {} : { mediaType: contentType }),
  };
}

/** The model has it as a property of the type of the parameters. */
function parameterSchema({ parametersType }: Operation, { in: location, name }: Parameter): Schema {
  return property(property(parametersType?.schema, location), name) ?? true;
}

function property(schema: Schema | undefined, name: string): Schema | undefined {
  return typeof schema === "object" ? schema.properties?.[name] : undefined;
}

function describeBody({ required, mediaType, schema, encoding, codec }: Body): object {
  const serializer = codec === "form" ? formSerializer : partSerializer;
  const isForm = codec === "form" || essence(mediaType) === "multipart/form-data";
  const styles = Object.entries(encoding).filter(([, each]) => isForm && serializer(each) !== undefined);
  return {
    ...(required ? { required } : {}),
    mediaType,
    schema: judgingSchema(schema),
    ...(styles.length === 0
      ? {}
      : { encoding: Object.fromEntries(styles.map(([name, each]) => [name, describeEncoding(each)])) }),
  };
}

/** A style makes the media type of a property irrelevant. */
function describeEncoding({ style, explode, allowReserved, contentType }: Encoding): object {
  if (style === undefined && explode === undefined && allowReserved === undefined) {
    return { mediaType: contentType };
  }
  return { ...(style === undefined ? {} : { style }), ...(explode === undefined ? {} : { explode }) };
}

/** The documented answer with one of the statuses, the first that is there; a range or `default` stands for the last. */
function refusal(responses: Response[], statuses: string[]): object | undefined {
  const failures = responses.filter(({ isSuccess }) => !isSuccess);
  const [status = "400"] = statuses.slice(-1);
  for (const documented of [...statuses, "4XX", "default"]) {
    const response = failures.find((each) => each.status === documented);
    if (response) return describeAnswer(response, status);
  }
  return undefined;
}

function describeAnswer({ status, examples }: Response, otherwise: string): object {
  const [example] = examples;
  return {
    status: Number(/^\d+$/.test(status) ? status : otherwise),
    ...(example ? { body: example.value } : {}),
  };
}

function mediaTypesByStatus(responses: Response[]): Record<string, string> | undefined {
  const entries = responses.flatMap(({ status, contents: [content] }) =>
    content ? [[status, concrete(content)] as const] : [],
  );
  const isPlain = entries.every(([, mediaType]) => mediaType === "application/json");
  return isPlain ? undefined : Object.fromEntries(entries);
}

/** An answer has a media type; its description may have a range of them. */
function concrete({ mediaType, codec }: Content): string {
  if (!mediaType.includes("*")) return mediaType;
  if (codec === "text") return "text/plain";
  return codec === "blob" ? "application/octet-stream" : "application/json";
}

function requestSchemas(operation: Operation): Schema[] {
  const { parameters, body } = operation;
  return [
    ...parameters.map((parameter) => parameterSchema(operation, parameter)),
    ...(body ? [body.schema] : []),
  ];
}
