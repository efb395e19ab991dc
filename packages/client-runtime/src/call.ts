import type { CallOptions } from "@guestlist/shared-types";
import type { Operation, OperationRequest } from "./operation.js";
import type { TransportState } from "./transport.js";

/** One call of an operation, from its arguments to its result. */
export interface Call extends TransportState {
  readonly operation: Operation;
  readonly request: OperationRequest;
  readonly options: CallOptions;
}
