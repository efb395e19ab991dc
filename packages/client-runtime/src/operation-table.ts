import type { CallOptions, Transport } from "@guestlist/shared-types";
import type { Operation, OperationRequest } from "./operation.js";
import { send } from "./send.js";

/** The operations of a vendor, each read when it is first called. */
export interface OperationTable {
  /** The operation of a name as a function. */
  operation(name: string): OperationFunction;
  /** Makes a client: the transport, with all operations as its methods. */
  bind(transport: Transport): object;
}

/** An operation that takes no request has its options in the place of it. */
export type OperationFunction = (
  transport: Transport,
  request?: OperationRequest | CallOptions,
  options?: CallOptions,
) => Promise<object>;

/** What the names in the text stand for. */
type Named = Readonly<Record<string, unknown>>;

/**
 * Reads operations out of JSON. As code, all of them would be compiled and run by whatever imports the package: for 70
 * operations that takes as long as the rest of it.
 *
 * @param text the operations by their names. What JSON doesn't have is `{ "": [name] }`, or, where something has to be
 * called for it, `{ "": [name, arguments] }`
 */
export function operationTable(text: string, named: Named): OperationTable {
  let described: Record<string, object> | undefined;
  const describe = () => {
    described ??= JSON.parse(text) as Record<string, object>; // what the build has written
    return described;
  };
  const revived = new Map<string, Operation>();

  function call(
    transport: Transport,
    name: string,
    request: OperationRequest | CallOptions | undefined,
    options: CallOptions | undefined,
  ): Promise<object> {
    let operation = revived.get(name);
    if (!operation) {
      operation = revive(describe()[name], named) as Operation; // as the text has it
      revived.set(name, operation);
    }
    return operation.parameters || operation.body
      ? send(transport, operation, request as OperationRequest, options) // as the declared function has them
      : send(transport, operation, {}, request as CallOptions);
  }

  return {
    operation: (name) => (transport, request, options) => call(transport, name, request, options),
    bind(transport) {
      const methods: Record<string, unknown> = { ...transport };
      for (const name of Object.keys(describe())) {
        methods[name] = (request: OperationRequest, options: CallOptions) =>
          call(transport, name, request, options);
      }
      return methods;
    },
  };
}

function revive(value: unknown, named: Named): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => revive(item, named));
  const members = Object.entries(value).map(([key, member]) => [key, revive(member, named)] as const);
  const [first] = members;
  if (first?.[0] !== "") return Object.fromEntries(members);
  const [name, given] = first[1] as [string, unknown[]?];
  return given ? (named[name] as (...given: unknown[]) => unknown)(...given) : named[name];
}
