import { checkSchema } from "./check-schema.js";
import type { DescribedBody } from "./described-vendor.js";
import { essence, isJson, isOfMediaType, parseJson } from "./media-types.js";
import { readForm, readMultipart } from "./read-form.js";
import type { ReadValue } from "./read-parameter.js";
import type { Schemas } from "./schema.js";
import { placeOf, show } from "./violation.js";

/** Reads a request body as the value that its media type says it is. */
export async function readBody(
  body: DescribedBody | undefined,
  request: Request,
  schemas: Schemas,
): Promise<ReadValue> {
  if (body === undefined) return { violations: [] };
  // The resolver may want to read the request itself.
  const sent = request.clone();
  const bytes = await sent.blob();
  const { mediaType, required = false, schema } = body;
  if (bytes.size === 0) {
    return { violations: required ? [{ place: "body", found: "nothing", expected: mediaType }] : [] };
  }
  const contentType = sent.headers.get("content-type") ?? "";
  if (!isOfMediaType(contentType, mediaType)) {
    const found = contentType === "" ? "nothing" : contentType;
    return { violations: [{ place: "header content-type", found, expected: mediaType }] };
  }
  const read = await decodeBody(bytes, contentType, body, schemas);
  if (read === undefined) {
    return { violations: [{ place: "body", found: show(await bytes.text()), expected: mediaType }] };
  }
  return { value: read.value, violations: checkSchema(schema, read.value, placeOf("body", schemas)) };
}

/** The value of a body; nothing where it is not of its media type. */
async function decodeBody(
  bytes: Blob,
  contentType: string,
  body: DescribedBody,
  schemas: Schemas,
): Promise<{ readonly value: unknown } | undefined> {
  const type = essence(contentType);
  if (isJson(type)) return parseJson(await bytes.text());
  if (type === "application/x-www-form-urlencoded")
    return { value: readForm(await bytes.text(), body, schemas) };
  if (type === "multipart/form-data") {
    const sent = new Response(bytes, { headers: { "content-type": contentType } });
    const form = await sent.formData().catch(() => undefined);
    return form && { value: readMultipart(form, body, schemas) };
  }
  const isText = type.startsWith("text/") || type.endsWith("+xml") || type === "application/xml";
  return { value: isText ? await bytes.text() : bytes };
}
