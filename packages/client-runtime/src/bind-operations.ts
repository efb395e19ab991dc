import type { CallOptions, Transport } from "@guestlist/shared-types";
import type { Operation, OperationRequest } from "./operation.js";
import { send } from "./send.js";

/** The operations of a vendor as methods: without their first parameter, the transport. */
export type BoundOperations<Operations> = {
  readonly [Name in keyof Operations]: Operations[Name] extends (
    transport: never,
    ...rest: infer Rest
  ) => infer Result
    ? (...rest: Rest) => Result
    : never;
};

/**
 * Makes a client: the transport, with the operations as its methods. The type parameter is the functions of the
 * operations; of each, its wire form is enough.
 */
export function bindOperations<Operations extends object, Vendor extends string = string>(
  transport: Transport<Vendor>,
  operations: Readonly<Record<keyof Operations, Operation>>,
): Transport<Vendor> & BoundOperations<Operations> {
  const methods: Record<string, unknown> = { ...transport };
  for (const name in operations) {
    const operation = operations[name];
    methods[name] =
      operation.parameters || operation.body
        ? (request: OperationRequest, options: CallOptions) => send(transport, operation, request, options)
        : (options: CallOptions) => send(transport, operation, {}, options);
  }
  return methods as Transport<Vendor> & BoundOperations<Operations>; // the loop has made just these
}
