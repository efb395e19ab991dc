import type { Codec } from "../codec.js";
import type { Serializer } from "../operation.js";
import { primitive } from "../parameters/primitive.js";
import { hasParts } from "../parameters/styles.js";
import { fieldsOf } from "./form.js";
import { writeJson } from "./json.js";
import { wellFormed } from "./text.js";

/** How the parts of one property are sent, where it differs from what its value suggests. */
export interface PartEncoding {
  /** The media type of the part. */
  readonly contentType?: string;
  /** Further headers of the part. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Writes the property as it would travel in a query, of which each `name=value` becomes a part. Files stay files. */
  readonly serializer?: Serializer;
}

/**
 * `multipart/form-data`, or another media type of several parts, with an `encoding` by the name of the property. A `File`
 * or `Blob` is sent with its own name and type, bytes are sent as they are, an array becomes one part for each item, an
 * object is JSON.
 */
export function multipartWith(
  encoding: Readonly<Record<string, PartEncoding>>,
  mediaType = "multipart/form-data",
): Codec {
  const encodings = new Map(Object.entries(encoding));
  return {
    // No `type`: the platform takes the media type, which names the boundary, from the blob.
    encode(body) {
      const parts = fieldsOf(body).flatMap(([name, value]) =>
        writeParts(name, value, encodings.get(name) ?? {}),
      );
      // Whoever could foresee it could end a part within a file.
      const boundary = `guestlist-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
      const delimited = parts.flatMap((part) => [`--${boundary}\r\n`, ...part, "\r\n"]);
      return new Blob([...delimited, `--${boundary}--\r\n`], { type: `${mediaType}; boundary=${boundary}` });
    },
    decode: (response) => response.formData(),
  };
}

/** `multipart/form-data`. */
export const multipart: Codec = /* @__PURE__ */ multipartWith({});

/** The head and the content of a part. */
type Part = [head: string, content: BlobPart];

function writeParts(name: string, value: unknown, encoding: PartEncoding): Part[] {
  const items = [value].flat();
  const { serializer } = encoding;
  if (!serializer || items.some(isBinary)) return items.map((item) => writePart(name, item, encoding));
  const pairs = serializer(name, value).split("&").filter(Boolean);
  return pairs.map((pair) => {
    const [key = "", text = ""] = pair.split(/=(.*)/s).map(decodeURIComponent);
    if (key === name && hasParts(value) && pair.includes("%2C")) {
      throw new TypeError("a part of a field holds what separates the parts");
    }
    return writePart(key, text, {});
  });
}

function writePart(name: string, value: unknown, { contentType, headers = {} }: PartEncoding): Part {
  let type = contentType;
  let content: BlobPart;
  let filename: string | undefined;
  if (isBinary(value)) {
    content = value;
    if (value instanceof Blob) {
      type ??= value.type;
      filename = value instanceof File ? value.name : "blob";
    }
    type ||= "application/octet-stream";
  } else if (hasParts(value) || isJson(type)) {
    content = writeJson(value);
    type ??= "application/json";
  } else {
    content = wellFormed(primitive(name, value));
  }
  const file = filename === undefined ? "" : `; filename="${quote(filename)}"`;
  const head = [
    `Content-Disposition: form-data; name="${quote(name)}"${file}`,
    ...(type ? [`Content-Type: ${type}`] : []),
    ...Object.entries(headers).map(([header, text]) => `${header}: ${text}`),
  ];
  return [wellFormed(`${head.join("\r\n")}\r\n\r\n`), content];
}

function isBinary(value: unknown): value is Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

function isJson(type = ""): boolean {
  return /^application\/(.+\+)?json\b/i.test(type);
}

/** As browsers write names of form fields. */
function quote(text: string): string {
  return text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
