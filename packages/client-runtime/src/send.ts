import type { CallOptions, Transport } from "@guestlist/shared-types";
import { exchange } from "./exchange.js";
import type { Operation, OperationRequest } from "./operation.js";
import { stateOf } from "./transport.js";

/**
 * Makes one call.
 *
 * @throws `RequestError`, `ConnectionError`, `TimeoutError`, `ResponseBodyError`, or the reason of an aborted signal
 */
export function send<Result extends object>(
  transport: Transport,
  operation: Operation,
  request: OperationRequest = {},
  options: CallOptions = {},
): Promise<Result> {
  const state = stateOf(transport);
  const call = { ...state, operation, request, options };
  // The generated operation and its Result come from the same description.
  return (state.client.hooks?.observe(exchange) ?? exchange)(call) as Promise<Result>;
}
