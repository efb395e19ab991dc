import type * as openapi from "../openapi.ts";
import { resolve } from "../openapi.ts";
import { codecFor, essence } from "./media-types.ts";
import { bytesIn, int64In } from "./schema-search.ts";
import { receivedStream } from "./streams.ts";
import type { Body, Codec, Content, Example, Response } from "./vendor.ts";

/** What an operation sends, in the media type that a client handles best. */
export function buildBody(document: openapi.OpenApiDocument, operation: openapi.Operation): Body | undefined {
  if (operation.requestBody === undefined) return undefined;
  const declared = resolve<openapi.RequestBody>(document, operation.requestBody);
  const [preferred] = byPreference(document, declared.content ?? {});
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
export function buildResponses(
  document: openapi.OpenApiDocument,
  operation: openapi.Operation,
  method = "",
): Response[] {
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
      return buildResponse(document, method, status, isSuccess, response);
    })
    .sort((a, b) => Number(b.isSuccess) - Number(a.isSuccess) || order(a.status) - order(b.status));
}

/** Exact statuses come before the range that holds them, and `default` after everything. */
function order(status: string): number {
  return status === "default" ? 1000 : Number(status.replace("XX", "99.5"));
}

/** Statuses whose answers have no body, whatever a description says of one. */
const bodiless = /^(1..|204|205|304)$/;

function buildResponse(
  document: openapi.OpenApiDocument,
  method: string,
  status: string,
  isSuccess: boolean,
  response: openapi.ResponseObject,
): Response {
  const isBodiless = method === "head" || bodiless.test(status);
  const media = byPreference(document, isBodiless ? {} : (response.content ?? {}));
  const contents = media.map(([mediaType, each]) => toReceived(document, mediaType, each));
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

/** A body that is received. The platform reads the parts of a form, and of nothing else that has parts. */
function toReceived(document: openapi.OpenApiDocument, mediaType: string, media: openapi.MediaType): Content {
  const content = toContent(document, mediaType, media);
  if (content.codec === "stream") return receivedStream(document, mediaType, media);
  const isForm = essence(mediaType) === "multipart/form-data";
  return content.codec === "multipart" && !isForm ? { ...content, codec: "blob" } : content;
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

const mediaPreference: Codec[] = [
  "json",
  "form",
  "multipart",
  "jsonOrText",
  "text",
  "stream",
  "blob",
  "undescribed",
];

function byPreference(
  document: openapi.OpenApiDocument,
  content: Record<string, openapi.MediaType>,
): [string, openapi.MediaType][] {
  const rank = ([mediaType, { schema = true }]: [string, openapi.MediaType]) => {
    const codec = codecFor(document, mediaType, schema);
    // Files go into JSON as a text only where there is no other way.
    if (codec === "multipart" && bytesIn(document).some(schema)) return -1;
    return mediaPreference.indexOf(codec);
  };
  return Object.entries(content).sort((a, b) => rank(a) - rank(b));
}

function codecOf(document: openapi.OpenApiDocument, mediaType: string, schema: openapi.Schema): Codec {
  const codec = codecFor(document, mediaType, schema);
  const holdsInt64 = codec === "json" && int64In(document).some(schema);
  return holdsInt64 ? "exactJson" : codec;
}
