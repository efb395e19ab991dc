import type { Transport } from "@guestlist/shared-types";

/** The operations of a vendor as methods: without their first parameter, the transport. */
export type BoundOperations<Operations> = {
  readonly [Name in keyof Operations]: Operations[Name] extends (
    transport: never,
    ...rest: infer Rest
  ) => infer Result
    ? (...rest: Rest) => Result
    : never;
};

/** Makes a client: the transport, with the operations as its methods. */
export function bindOperations<Vendor extends string, Operations extends object>(
  transport: Transport<Vendor>,
  operations: Operations,
): Transport<Vendor> & BoundOperations<Operations> {
  const methods: Record<string, unknown> = {};
  for (const [name, operation] of Object.entries(operations)) {
    methods[name] = (...rest: unknown[]) => operation(transport, ...rest);
  }
  return { ...transport, ...(methods as BoundOperations<Operations>) }; // the loop has made just these
}
