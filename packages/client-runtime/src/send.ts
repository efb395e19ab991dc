import type { CallOptions, Transport } from "@guestlist/shared-types";
import { enclosed } from "./inside.js";
import type { Operation, OperationRequest } from "./operation.js";
import type { TransportState } from "./transport.js";

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
  // What createTransport has put there.
  const call = { ...(enclosed(transport) as TransportState), operation, request, options };
  // The generated operation and what it returns come from the same description.
  return (operation.via ?? call.perform)(call) as Returned;
}
