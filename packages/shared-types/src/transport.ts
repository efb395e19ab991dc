declare const vendor: unique symbol;

/**
 * A configured connection to one vendor: base URL, credentials and policies, with no operation bound to it. Pass it
 * to the operation functions of that vendor's package. What is inside is the runtime's own business.
 */
export interface Transport<Vendor extends string = string> {
  /** Keeps the transports of different vendors apart; there is no such property at run time. */
  readonly [vendor]?: Vendor;
}
