import type { ParameterWriter } from "../operation.js";
import { percentEncode } from "./percent-encode.js";
import { encodedItems } from "./primitive.js";
import { writtenParameters } from "./written-parameters.js";

/** Adds the query parameters. One that is null or undefined is left out. */
export const inQuery: ParameterWriter = (call, parts) => {
  // `form` with `explode`, but for objects
  const written = writtenParameters(call, "query", (name, value) =>
    encodedItems(name, value)
      .map((text) => `${percentEncode(name)}=${text}`)
      .join("&"),
  );
  const query = Object.values(written).filter(Boolean).join("&");
  if (query) parts.url += `?${query}`;
};
