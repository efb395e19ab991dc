import type { ParameterWriter } from "../operation.js";
import { percentEncode } from "./percent-encode.js";
import { pairs } from "./styles.js";
import { writtenParameters } from "./written-parameters.js";

/**
 * Adds the cookie parameters. One that is null or undefined is left out. Browsers don't let a page set the cookies of a
 * request.
 */
export const inCookie: ParameterWriter = (call, parts) => {
  // `form` with `explode`
  const written = writtenParameters(call, "cookie", (name, value) =>
    pairs(name, value, percentEncode).join("; "),
  );
  // After those of the options.
  const cookies = [parts.headers["cookie"], ...Object.values(written)].filter(Boolean).join("; ");
  if (cookies) parts.headers["cookie"] = cookies;
};
