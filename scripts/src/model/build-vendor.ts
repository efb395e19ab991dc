import type * as openapi from "../openapi.ts";
import { httpMethods, resolve } from "../openapi.ts";
import { buildBody, buildResponses } from "./bodies.ts";
import { withoutDiscriminators } from "./discriminators.ts";
import { camelCase, pascalCase } from "./naming.ts";
import { parametersType } from "./operation-types.ts";
import { buildPagination } from "./pagination.ts";
import type { DeclaredParameter } from "./parameters.ts";
import { buildParameters } from "./parameters.ts";
import { SchemaDeclarations } from "./schema-declarations.ts";
import { Security } from "./security.ts";
import { buildOwnServer, buildServer } from "./server.ts";
import type { Body, ClientOption, Operation, Parameter, Response, Vendor } from "./vendor.ts";

/** What the model is made from: a vendor's document with only local references, and where it came from. */
export interface VendorSource {
  slug: string;
  entry: string;
  document: openapi.OpenApiDocument;
}

/** Turns a valid document into the model that the emitters print. */
export function buildVendor({ slug, entry, document: declaredDocument }: VendorSource): Vendor {
  const document = withoutDiscriminators(declaredDocument);
  const declared = operationsOf(document, document.paths).map((operation) =>
    declareOperation(document, operation),
  );
  const rootSecurity = document.security ?? [];
  const requirements = [
    ...rootSecurity,
    ...declared.flatMap(({ source }) => source.operation.security ?? []),
  ];
  const security = new Security(document, requirements);
  const declarations = new SchemaDeclarations(
    document,
    receivedSchemas(document, declared),
    sentSchemas(declared),
    declared.flatMap(({ body }) => (body?.codec === "multipart" ? [body.schema] : [])),
  );
  const docsUrl = document.externalDocs?.url;
  const traceId = document["x-request-id"];
  return {
    slug,
    packageName: `@guestlist/${slug}`,
    pascalName: pascalCase(slug),
    camelName: camelCase(slug),
    title: document.info.title,
    description: document.info.description ?? document.info.summary ?? "",
    specFile: entry,
    ...(docsUrl === undefined ? {} : { docsUrl }),
    server: buildServer(document),
    credentials: security.credentials,
    security: security.alternatives(rootSecurity),
    clientOptions: buildClientOptions(declared, declarations),
    ...(traceId === undefined ? {} : { traceId }),
    tags: (document.tags ?? []).map(({ name, description = "" }) => ({ name, description })),
    operations: declared
      .map((operation) => buildOperation(document, operation, security, declarations))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    types: declarations.all(),
    gaps: document["x-gaps"] ?? [],
    ...(document["x-coverage"] ? { coverage: document["x-coverage"] } : {}),
  };
}

interface OperationSource {
  method: string;
  path: string;
  pathItem: openapi.PathItem;
  operation: openapi.Operation;
}

interface DeclaredOperation {
  source: OperationSource;
  parameters: DeclaredParameter[];
  body: Body | undefined;
  responses: Response[];
}

function operationsOf(
  document: openapi.OpenApiDocument,
  pathItems: Record<string, openapi.PathItem> = {},
): OperationSource[] {
  return Object.entries(pathItems).flatMap(([path, reference]) => {
    const pathItem = resolve<openapi.PathItem>(document, reference);
    const usual = httpMethods.map((method) => [method, pathItem[method]] as const);
    return [...usual, ...Object.entries(pathItem.additionalOperations ?? {})].flatMap(
      ([method, operation]) => (operation === undefined ? [] : [{ method, path, pathItem, operation }]),
    );
  });
}

function declareOperation(document: openapi.OpenApiDocument, source: OperationSource): DeclaredOperation {
  return {
    source,
    parameters: buildParameters(document, source.pathItem, source.operation),
    body: buildBody(document, source.operation),
    responses: buildResponses(document, source.operation, source.method),
  };
}

function sentSchemas(operations: DeclaredOperation[]): openapi.Schema[] {
  return operations.flatMap(({ parameters, body }) => [
    ...parameters.map(({ schema }) => schema),
    ...(body ? [body.schema] : []),
  ]);
}

/** Schemas of responses and of the webhooks' payloads, which a user of the package receives as well. */
function receivedSchemas(
  document: openapi.OpenApiDocument,
  operations: DeclaredOperation[],
): openapi.Schema[] {
  const webhooks = operationsOf(document, document.webhooks).flatMap<openapi.Schema>(
    ({ operation }) => buildBody(document, operation)?.schema ?? [],
  );
  const responses = operations
    .flatMap(({ responses }) => responses)
    .flatMap(({ contents }) => contents.map(({ schema }) => schema));
  return [...responses, ...webhooks];
}

function buildOperation(
  document: openapi.OpenApiDocument,
  { source, parameters, body, responses }: DeclaredOperation,
  security: Security,
  declarations: SchemaDeclarations,
): Operation {
  const { operation, method, path, pathItem } = source;
  const server = buildOwnServer(document, operation.servers ?? pathItem.servers);
  const id = operation.operationId ?? "";
  const type = parametersType(parameters, declarations);
  const own = operation.security && security.alternatives(operation.security);
  const differs =
    own !== undefined &&
    JSON.stringify(own) !== JSON.stringify(security.alternatives(document.security ?? []));
  const [tag] = operation.tags ?? [];
  const pagination = buildPagination(document, operation, responses, declarations);
  const { "x-idempotent": idempotent } = operation;
  const idempotencyKey = parameters.find(({ parameter }) => isIdempotencyKey(parameter))?.parameter.name;
  return {
    id,
    pascalId: pascalCase(id),
    method,
    // What tells paths apart in the document and is never sent.
    path: path.replace(/#.*$/s, ""),
    ...(server === undefined ? {} : { server }),
    summary: operation.summary ?? "",
    description: operation.description ?? "",
    deprecated: operation.deprecated === true,
    ...(tag === undefined ? {} : { tag }),
    ...(operation.externalDocs ? { docsUrl: operation.externalDocs.url } : {}),
    ...(operation["x-source"] ? { source: operation["x-source"] } : {}),
    parameters: parameters.map(({ parameter }) => parameter),
    ...(type ? { parametersType: type } : {}),
    ...(body ? { body: buildSent(body, declarations) } : {}),
    responses: responses.map((response) => ({
      ...response,
      contents: response.contents.map((content) => ({
        ...content,
        schema: declarations.project(content.schema, "read"),
      })),
    })),
    ...(differs ? { security: own } : {}),
    ...(idempotent === undefined ? {} : { idempotent }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    ...(pagination ? { pagination } : {}),
  };
}

/** Whether a parameter is the `Idempotency-Key` header, by the name that it has everywhere. */
function isIdempotencyKey(parameter: Parameter): boolean {
  return parameter.in === "header" && /^(x-)?idempotency-key$/i.test(parameter.name);
}

function buildSent(body: Body, declarations: SchemaDeclarations): Body {
  return { ...body, schema: declarations.project(body.schema, "write", body.codec === "multipart") };
}

function buildClientOptions(
  operations: DeclaredOperation[],
  declarations: SchemaDeclarations,
): ClientOption[] {
  const options = new Map<string, ClientOption>();
  for (const { parameter, schema } of operations.flatMap(({ parameters }) => parameters)) {
    const option = parameter.clientOption;
    if (option === undefined || options.has(option)) continue;
    const description = schema.description ?? "";
    options.set(option, { option, description, schema: declarations.project(schema, "write") });
  }
  return [...options.values()].sort((a, b) => (a.option < b.option ? -1 : 1));
}
