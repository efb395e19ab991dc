import type { CallDescription, CallOptions } from "@guestlist/shared-types";
import type { Operation, OperationRequest } from "./operation.js";
import type { TransportState } from "./transport.js";

/** One call of an operation, from its arguments to its result. */
export interface Call extends CallDescription, TransportState {
  readonly operation: Operation;
  readonly request: OperationRequest | undefined;
  readonly options: CallOptions | undefined;
}
