import type * as openapi from "../openapi.ts";
import { resolve } from "../openapi.ts";
import { SchemaSearch } from "./schema-search.ts";
import type { Body, Codec, Content, Example, Response } from "./vendor.ts";

/** What an operation sends, in the media type that a client handles best. */
export function buildBody(document: openapi.OpenApiDocument, operation: openapi.Operation): Body | undefined {
  if (operation.requestBody === undefined) return undefined;
  const declared = resolve<openapi.RequestBody>(document, operation.requestBody);
  const [preferred] = byPreference(declared.content ?? {});
  if (preferred === undefined) return undefined;
  const [mediaType, media] = preferred;
  return {
    ...toContent(document, mediaType, media),
    required: declared.required === true,
    description: declared.description ?? "",
    examples: buildExamples(document, media),
    encoding: media.encoding ?? {},
  };
}

/** The documented responses: success first, then by status, `default` last. */
export function buildResponses(document: openapi.OpenApiDocument, operation: openapi.Operation): Response[] {
  const declared = Object.entries(operation.responses ?? {})
    .filter(([status]) => !status.startsWith("x-"))
    .map(([status, reference]) => ({
      status: status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
      response: resolve<openapi.ResponseObject>(document, reference),
    }));
  const documentsSuccess = declared.some(({ status }) => status.startsWith("2"));
  return declared
    .map(({ status, response }) => {
      const isSuccess = status.startsWith("2") || (status === "default" && !documentsSuccess);
      return buildResponse(document, status, isSuccess, response);
    })
    .sort((a, b) => Number(b.isSuccess) - Number(a.isSuccess) || order(a.status) - order(b.status));
}

/** Exact statuses come before the range that holds them, and `default` after everything. */
function order(status: string): number {
  return status === "default" ? 1000 : Number(status.replace("XX", "99.5"));
}

function buildResponse(
  document: openapi.OpenApiDocument,
  status: string,
  isSuccess: boolean,
  response: openapi.ResponseObject,
): Response {
  const media = byPreference(response.content ?? {});
  const contents = media.map(([mediaType, each]) => toContent(document, mediaType, each));
  return {
    status,
    isSuccess,
    description: response.description ?? "",
    contents: contents.filter(
      (content, index) => contents.findIndex((other) => isSame(content, other)) === index,
    ),
    examples: media[0] === undefined ? [] : buildExamples(document, media[0][1]),
  };
}

/** `application/json` and `application/problem+json` with one schema are one thing to a client. */
function isSame(one: Content, other: Content): boolean {
  return one.codec === other.codec && JSON.stringify(one.schema) === JSON.stringify(other.schema);
}

function toContent(document: openapi.OpenApiDocument, mediaType: string, media: openapi.MediaType): Content {
  const schema = media.schema ?? true;
  return { mediaType, codec: codecOf(document, mediaType, schema), schema };
}

function buildExamples(document: openapi.OpenApiDocument, media: openapi.MediaType): Example[] {
  if (media.example !== undefined) return [{ name: "example", summary: "", value: media.example }];
  return Object.entries(media.examples ?? {}).flatMap(([name, reference]) => {
    const { summary = "", value } = resolve<openapi.Example>(document, reference);
    return value === undefined ? [] : [{ name, summary, value }]; // one that is elsewhere is not fetched
  });
}

const mediaPreference: Codec[] = ["json", "form", "multipart", "text", "stream", "blob"];

function byPreference(content: Record<string, openapi.MediaType>): [string, openapi.MediaType][] {
  const rank = (mediaType: string) => mediaPreference.indexOf(codecFor(mediaType));
  return Object.entries(content).sort(([a], [b]) => rank(a) - rank(b));
}

function codecOf(document: openapi.OpenApiDocument, mediaType: string, schema: openapi.Schema): Codec {
  const codec = codecFor(mediaType);
  const holdsInt64 = codec === "json" && int64In(document).some(schema);
  return holdsInt64 ? "exactJson" : codec;
}

/** Each document is searched once, for all its bodies. */
const searches = new WeakMap<openapi.OpenApiDocument, SchemaSearch>();

function int64In(document: openapi.OpenApiDocument): SchemaSearch {
  const search = searches.get(document) ?? new SchemaSearch(document, ({ format }) => format === "int64");
  searches.set(document, search);
  return search;
}

/** Media types of answers that need not end. */
const streamed = new Set([
  "text/event-stream",
  "application/x-ndjson",
  "application/jsonl",
  "application/json-seq",
]);

function codecFor(mediaType: string): Codec {
  const essence = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  if (essence === "application/json" || essence.endsWith("+json") || essence === "*/*") return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence === "multipart/form-data") return "multipart";
  if (streamed.has(essence)) return "stream";
  if (essence.startsWith("text/") || essence.endsWith("+xml") || essence === "application/xml") return "text";
  return "blob";
}
