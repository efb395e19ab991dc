import type { Codec } from "../codec.js";
import { primitive } from "../parameters/primitive.js";
import { definedEntries } from "../parameters/styles.js";

/** How the parts of one property are sent, where it differs from what its value suggests. */
export interface PartEncoding {
  /** The media type of the part. */
  readonly contentType?: string;
  /** Further headers of the part. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * `multipart/form-data`, or another media type of several parts, with an `encoding` by the name of the property. A `File` or `Blob` is sent with its own name
 * and type, bytes are sent as they are, an array becomes one part for each item, an object is JSON.
 */
export function multipartWith(
  encoding: Readonly<Record<string, PartEncoding>>,
  mediaType = "multipart/form-data",
): Codec {
  return {
    // No `type`: the platform takes the media type, which names the boundary, from the blob.
    encode(body) {
      const boundary = `guestlist-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
      const parts = definedEntries(body as object).flatMap(
        (
          [name, value], // its type is that of the described schema
        ) =>
          [value]
            .flat()
            .flatMap((item) => [`--${boundary}\r\n`, ...writePart(name, item, encoding[name] ?? {}), "\r\n"]),
      );
      return new Blob([...parts, `--${boundary}--\r\n`], {
        type: `${mediaType}; boundary=${boundary}`,
      });
    },
    decode: (response) => response.formData(),
  };
}

/** `multipart/form-data`. */
export const multipart: Codec = /* @__PURE__ */ multipartWith({});

function writePart(name: string, value: unknown, { contentType, headers = {} }: PartEncoding): BlobPart[] {
  let type = contentType;
  let content: BlobPart;
  let filename = "";
  if (value instanceof Blob) {
    content = value;
    type ??= value.type || "application/octet-stream";
    filename = value instanceof File ? value.name : "blob";
  } else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    content = value as ArrayBuffer; // or a view of one
    type ??= "application/octet-stream";
  } else if ((typeof value === "object" && !(value instanceof Date)) || isJson(type)) {
    content = JSON.stringify(value);
    type ??= "application/json";
  } else {
    content = primitive(name, value);
  }
  const head = [
    `Content-Disposition: form-data; name="${quote(name)}"${filename && `; filename="${quote(filename)}"`}`,
    ...(type ? [`Content-Type: ${type}`] : []),
    ...Object.entries(headers).map(([header, text]) => `${header}: ${text}`),
  ];
  return [`${head.join("\r\n")}\r\n\r\n`, content];
}

function isJson(type: string | undefined): boolean {
  return /^application\/(.+\+)?json$/.test(type ?? "");
}

/** As browsers write names of form fields. */
function quote(text: string): string {
  return text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
