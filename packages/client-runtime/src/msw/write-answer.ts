import type { DescribedOperation } from "./described-vendor.js";
import { essence, isJson, jsonText } from "./media-types.js";
import { isParts, writeStream } from "./write-stream.js";

/** An answer as its operation is described. */
export interface AnswerParts {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Statuses whose answers can't have a body. */
const bodiless = new Set([204, 205, 304]);

/** Makes a response, with its body written as the media type of its status says. */
export function writeAnswer(
  { mediaTypes = {} }: DescribedOperation,
  { status, body, headers }: AnswerParts,
): Response {
  const written = new Headers(headers);
  if (body === undefined || bodiless.has(status)) return new Response(null, { status, headers: written });
  const range = `${String(status).charAt(0)}XX`;
  const described = mediaTypes[status] ?? mediaTypes[range] ?? mediaTypes.default ?? "application/json";
  const mediaType = written.get("content-type") ?? described;
  written.set("content-type", mediaType);
  return new Response(encode(body, mediaType), { status, headers: written });
}

function encode(body: unknown, mediaType: string): BodyInit {
  if (isJson(mediaType)) return jsonText(body);
  if (isParts(body)) return writeStream(body, essence(mediaType));
  if (essence(mediaType) === "application/x-www-form-urlencoded") {
    return new URLSearchParams(body as Record<string, string>); // the type of its schema
  }
  return body as BodyInit; // a string, a Blob or a stream, by the type of the operation's result
}
