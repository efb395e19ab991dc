import type { ParameterWriter } from "../operation.js";
import { percentEncode } from "./percent-encode.js";
import { primitives } from "./primitive.js";
import { writtenParameters } from "./written-parameters.js";

/** What a server or a proxy may take for a step to another place, however often it decodes it. */
const elsewhere = /(\/|%(25)*(2f|5c))(\.|%(25)*2e){1,2}($|\/|%(25)*(2f|5c))/i;

/** Puts the path parameters into the template. A value that would make the path another one is refused. */
export const inPath: ParameterWriter = (call, parts) => {
  // `simple` without `explode`
  const written = writtenParameters(call, "path", (name, value) =>
    primitives(name, value).map(percentEncode).join(),
  );
  parts.url = parts.url.replace(/\{(.+?)\}/g, (_, name) => {
    if (written[name]) return written[name];
    throw new Error(`${name} is empty`);
  });
  if (elsewhere.test(parts.url)) throw new Error("path leads elsewhere");
};
