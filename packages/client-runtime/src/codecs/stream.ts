import type { Codec } from "../codec.js";

/**
 * Bytes as they come: a `ReadableStream`. The time limits of the call end with the arrival of the headers; the signal
 * of the call still ends the stream. A stream that is sent is never sent twice, so such a call is not repeated.
 */
export const stream: Codec = {
  type: "application/octet-stream",
  once: true,
  encode(body) {
    if (body instanceof ReadableStream) return body;
    throw new TypeError("the body has to be a ReadableStream");
  },
  async decode(response, signal) {
    const body = response.body ?? new Blob().stream();
    return signal ? body.pipeThrough(new TransformStream(), { signal }) : body;
  },
};
