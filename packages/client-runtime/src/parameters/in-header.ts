import { addHeaders } from "../headers.js";
import type { ParameterWriter } from "../operation.js";
import { primitives } from "./primitive.js";
import { writtenParameters } from "./written-parameters.js";

/** Adds the header parameters. One that is null or undefined is left out. */
export const inHeader: ParameterWriter = (call, parts) => {
  // `simple` without `explode`
  const written = writtenParameters(call, "header", (name, value) => primitives(name, value).join());
  addHeaders(parts.headers, written);
};
