import type { Codec } from "../codec.js";

/** No body. One that comes all the same is not read. */
export const none: Codec = {
  async decode(response) {
    await response.body?.cancel();
  },
};
