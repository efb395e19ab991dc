import type { ParameterWriter } from "../operation.js";
import { encodedItems } from "./primitive.js";
import { writtenParameters } from "./written-parameters.js";

/** Puts the path parameters into the template. A value that would make the path another one is refused. */
export const inPath: ParameterWriter = (call, parts) => {
  // `simple` without `explode`
  const written = writtenParameters(call, "path", (name, value) => encodedItems(name, value).join());
  parts.url = parts.url.replace(/\{(.+?)\}/g, (_, name) => {
    if (written[name]) return written[name];
    throw new Error(`${name} is empty`);
  });
  // What a server or a proxy may take for a step to another place, however often it decodes it; some ignore what follows
  // a semicolon.
  if (/(\/|%(25)*(2f|5c))(\.|%(25)*2e){1,2}($|\/|%(25)*(2f|5c|3b))/i.test(parts.url)) {
    throw new Error("path leads elsewhere");
  }
};
