import type { ParameterWriter } from "../operation.js";
import { percentEncode } from "./percent-encode.js";
import { primitives } from "./primitive.js";
import { writtenParameters } from "./written-parameters.js";

/**
 * Adds the cookie parameters. One that is null or undefined is left out. Browsers don't let a page set the cookies of a
 * request.
 */
export const inCookie: ParameterWriter = (call, parts) => {
  // `form` with `explode`
  const written = writtenParameters(call, "cookie", (name, value) =>
    primitives(name, value)
      .map((text) => `${percentEncode(name)}=${percentEncode(text)}`)
      .join("; "),
  );
  const cookies = Object.values(written).filter(Boolean).join("; ");
  if (cookies) parts.headers["cookie"] = cookies;
};
