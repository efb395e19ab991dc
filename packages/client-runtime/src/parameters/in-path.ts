import type { ParameterWriter } from "../operation.js";
import { percentEncode } from "./percent-encode.js";
import { primitives } from "./primitive.js";
import { writtenParameters } from "./written-parameters.js";

/** What a server or a proxy may take for a step to another place, however often it decodes it. */
const elsewhere = /(^|%(25)*(2f|5c))(\.|%(25)*2e){1,2}($|%(25)*(2f|5c))/i;

/** Puts the path parameters into the template. A value that would make the path another one is refused. */
export const inPath: ParameterWriter = (call, parts) => {
  // `simple` without `explode`
  const written = writtenParameters(call, "path", (name, value) => primitives(name, value).map(percentEncode).join());
  parts.url = parts.url.replace(/[^/]*\{[^/]*/g, (segment) => {
    const filled = segment.replace(/\{(.+?)\}/g, (_, name) => written[name] || "/");
    if (/\//.test(filled) || elsewhere.test(filled)) throw new Error(`${segment} is empty or leads elsewhere`);
    return filled;
  });
};
