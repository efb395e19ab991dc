import type { ParameterWriter } from "../operation.js";
import { inQuery } from "./in-query.js";

/** Adds the query parameters of an operation whose path has a query already. */
export const inFurtherQuery: ParameterWriter = (call, parts) => {
  const { url } = parts;
  inQuery(call, parts);
  parts.url = url + parts.url.slice(url.length).replace("?", "&");
};
