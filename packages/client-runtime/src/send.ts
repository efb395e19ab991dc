import type { CallOptions, Transport } from "@guestlist/shared-types";
import type { Operation, OperationRequest } from "./operation.js";
import { stateOf } from "./transport.js";

/**
 * Makes one call; of an operation that pages, the first of a list of pages.
 *
 * @throws `RequestError`, `ConnectionError`, `TimeoutError`, `ResponseBodyError`, or the reason of an aborted signal
 */
export function send<Returned extends Promise<object>>(
  transport: Transport,
  operation: Operation,
  request: OperationRequest = {},
  options: CallOptions = {},
): Returned {
  const call = { ...stateOf(transport), operation, request, options };
  // The generated operation and what it returns come from the same description.
  return (operation.paging ? operation.paging(call) : call.perform(call)) as Returned;
}
