import type { MediaType, OpenApiDocument, Schema } from "../openapi.ts";
import { resolveSchema } from "../openapi.ts";
import { essence } from "./media-types.ts";
import { int64In } from "./schema-search.ts";
import type { Codec, Content } from "./vendor.ts";

/** A stream that is received: of events, or of values a line. */
export function receivedStream(document: OpenApiDocument, mediaType: string, media: MediaType): Content {
  if (essence(mediaType) === "text/event-stream") {
    const schema =
      media.itemSchema === undefined ? partOf(document, media) : dataOf(document, media.itemSchema);
    return { mediaType, codec: "eventStream", schema };
  }
  const schema = partOf(document, media);
  return { mediaType, codec: int64In(document).some(schema) ? "exactJsonLines" : "jsonLines", schema };
}

/** Whether a body is read as values that come one by one, a line each. */
export function isLines(codec: Codec): boolean {
  return codec === "jsonLines" || codec === "exactJsonLines";
}

/** Whether a body is read part by part: as events, or as lines. */
export function isReadInParts(codec: Codec): boolean {
  return codec === "eventStream" || isLines(codec);
}

/** What one part of a stream is. Before OpenAPI 3.2 some documents describe the part, and some the list of all. */
function partOf(document: OpenApiDocument, { schema, itemSchema }: MediaType): Schema {
  const target = resolveSchema(document, itemSchema ?? schema ?? true);
  if (itemSchema !== undefined) return itemSchema;
  if (target.type === "array") return target.items ?? true;
  // A text is what the whole is before anybody has looked into it.
  return target.type === "string" ? true : (schema ?? true);
}

/** What the data of an event is, by the schema of the event (`{ event, data, id, retry }`). */
function dataOf(document: OpenApiDocument, event: Schema, depth = 0): Schema {
  const { properties, allOf = [], anyOf, oneOf } = resolveSchema(document, event);
  const data = properties?.["data"];
  if (data !== undefined) {
    const target = resolveSchema(document, data);
    const content = target["contentSchema"] as Schema | undefined; // the form of the document has been checked
    return content ?? (target.type === "string" ? true : data);
  }
  if (depth > 5) return true;
  const kinds = (anyOf ?? oneOf ?? []).map((each) => dataOf(document, each, depth + 1));
  const [kind = true] = kinds;
  if (kinds.length > 0) return kinds.length === 1 ? kind : { anyOf: kinds };
  return allOf.map((part) => dataOf(document, part, depth + 1)).find((each) => each !== true) ?? true;
}
