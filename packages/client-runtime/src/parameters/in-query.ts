import type { ParameterWriter } from "../operation.js";
import { percentEncode } from "./percent-encode.js";
import { pairs } from "./styles.js";
import { writtenParameters } from "./written-parameters.js";

/** Adds the query parameters. One that is null or undefined is left out. */
export const inQuery: ParameterWriter = (call, parts) => {
  // `form` with `explode`
  const written = writtenParameters(call, "query", (name, value) =>
    pairs(name, value, percentEncode).join("&"),
  );
  const query = Object.values(written).filter(Boolean).join("&");
  if (query) parts.url += `?${query}`;
};
