import type { ParameterWriter } from "../operation.js";
import { primitives } from "./primitive.js";
import { writtenParameters } from "./written-parameters.js";

/** Adds the header parameters. One that is null or undefined is left out. */
export const inHeader: ParameterWriter = (call, parts) => {
  // `simple` without `explode`
  Object.assign(parts.headers, writtenParameters(call, "header", (name, value) => primitives(name, value).join()));
};
