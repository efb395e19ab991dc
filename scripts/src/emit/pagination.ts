import type { OperationPagination } from "../model/vendor.ts";
import { printValue } from "./print-value.ts";

/** The runtime's export that makes the calls of an operation page by page, and what it is told about it. */
export function pagingCall({
  itemSchema: _schema,
  // The size of a page is the caller's choice; what follows from it is read from each answer.
  size: _size,
  ...config
}: OperationPagination): { maker: string; config: string } {
  const maker = config.page !== undefined ? "byPage" : config.skip !== undefined ? "byOffset" : "byCursor";
  return { maker, config: printValue(config, "  ", `via: ${pure} ${maker}()`.length) };
}

/** What tells bundlers that a call does nothing but give its result, so that it may go where that is not used. */
export const pure = "/* @__PURE__ */";
