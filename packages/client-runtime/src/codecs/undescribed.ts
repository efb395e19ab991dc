import type { Codec } from "../codec.js";
import { json } from "./json.js";
import { text } from "./text.js";

/** A body of which the vendor says nothing: JSON and text by the `Content-Type`, nothing as undefined, else a `Blob`. */
export const undescribed: Codec = {
  async decode(response, signal) {
    const type = response.headers.get("content-type")?.toLowerCase() ?? "";
    if (/^[^;]*[/+]json\b/.test(type)) return json.decode(response, signal);
    if (type.startsWith("text/")) return text.decode(response, signal);
    const body = await response.blob();
    return body.size === 0 ? undefined : body;
  },
};
