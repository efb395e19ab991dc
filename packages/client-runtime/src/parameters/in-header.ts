import { addHeaders } from "../headers.js";
import type { ParameterWriter } from "../operation.js";
import { primitive } from "./primitive.js";
import { writtenParameters } from "./written-parameters.js";

/** Adds the header parameters. One that is null or undefined is left out. */
export const inHeader: ParameterWriter = (call, parts) => {
  // `simple`, but for arrays and objects
  const written = writtenParameters(call, "header", primitive);
  addHeaders(parts.headers, written);
};
