import type { CallOptions, Transport } from "@guestlist/shared-types";
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
  // The generated operation and its Result come from the same description.
  return state.perform({ ...state, identity: {}, operation, request, options }) as Promise<Result>;
}
