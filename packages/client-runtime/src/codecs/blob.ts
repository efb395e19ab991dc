import type { Codec } from "../codec.js";

/** Bytes. Sent as any of the platform's binary types, received as a `Blob`. */
export const blob: Codec = {
  type: "application/octet-stream",
  encode(body) {
    if (body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body))
      return body as BodyInit; // a view of an ArrayBuffer
    throw new TypeError("the body has to be a Blob, an ArrayBuffer or a view of one");
  },
  decode: (response) => response.blob(),
};
