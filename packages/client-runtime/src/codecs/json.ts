import type { Codec } from "../codec.js";
import { parseJson } from "./parse-json.js";

/** `application/json`, at the speed of the platform. */
export const json: Codec = {
  type: "application/json",
  encode: (body) => JSON.stringify(body),
  decode: async (response) => parseJson(await response.text()),
  parse: parseJson,
};
