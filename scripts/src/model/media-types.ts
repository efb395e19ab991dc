import type { OpenApiDocument, Schema } from "../openapi.ts";
import { resolveSchema } from "../openapi.ts";
import type { Codec } from "./vendor.ts";

/** Media types of answers that need not end. */
const streamed = new Set([
  "text/event-stream",
  "application/x-ndjson",
  "application/ndjson",
  "application/jsonl",
  "application/x-jsonlines",
  "application/json-seq",
]);

/** Text whose media type does not begin with `text/`. */
const textual =
  /^text\/|[/+](xml|yaml)$|^application\/(x-yaml|javascript|graphql|graphql-query|sql|toml|csv|pgp-keys|x-pem-file)$/;

/** What writes or reads a body, by its media type and, where that leaves it open, by its schema. */
export function codecFor(document: OpenApiDocument, mediaType: string, schema: Schema): Codec {
  const type = essence(mediaType);
  if (streamed.has(type)) return "stream";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type.startsWith("multipart/")) return "multipart";
  const isOpen = type === "*/*" || type === "application/*";
  if (isOpen || /^(application|text)\/(x-)?json$|\+json$/.test(type)) {
    // Many descriptions of files give them the media type that their generator gives to everything.
    if (isBytes(document, schema)) return "blob";
    if (isOpen && isText(document, schema)) return "jsonOrText";
    return isOpen && saysNothing(schema) ? "undescribed" : "json";
  }
  return textual.test(type) ? "text" : "blob";
}

/** A media type without parameters, in lower case. */
export function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

function isBytes(document: OpenApiDocument, schema: Schema): boolean {
  return resolveSchema(document, schema).format === "binary";
}

function isText(document: OpenApiDocument, schema: Schema): boolean {
  return resolveSchema(document, schema).type === "string";
}

function saysNothing(schema: Schema): boolean {
  return typeof schema === "boolean" || Object.keys(schema).length === 0;
}
